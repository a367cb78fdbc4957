import type { ClockPort } from '../../domain/ports/clock-port.ts';
/** Bounds operations that have no bound of their own, and translates their failures. */
export declare class Deadline {
    #private;
    constructor(ms: number, clock: ClockPort);
    /** @throws {CacheUnavailableError} where the operation fails or takes too long. */
    on<T>(operation: () => Promise<T>): Promise<T>;
}
