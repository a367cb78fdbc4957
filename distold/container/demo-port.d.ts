/**
 * A port of loopback that was free a moment ago, and that the system gives to nobody by itself.
 * @throws {Error} where a hundred ports are in use.
 */
export declare function freePort(): Promise<number>;
/** Whether nobody listens on a port of loopback. */
export declare function isFree(port: number): Promise<boolean>;
