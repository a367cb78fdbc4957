/**
 * The code at the bottom of a failure, such as `ECONNREFUSED` or `WRONGPASS`; undefined where
 * there is none. Messages are not looked at but for Redis' own words: they quote addresses.
 */
export declare function reasonCode(error: unknown): string | undefined;
