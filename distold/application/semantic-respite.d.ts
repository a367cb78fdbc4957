import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { LoggerPort } from '../domain/ports/logger-port.ts';
/**
 * Leaves off comparing questions while that fails or is too slow: otherwise every miss would
 * wait for nothing. Says so once when it begins and once when it is over; slowness also where it
 * is not enough to leave off.
 */
export declare class SemanticRespite {
    #private;
    constructor(clock: ClockPort, logger: LoggerPort);
    /** Whether nothing is to be tried now. Where it is over, one request tries, and others go on resting. */
    rests(): boolean;
    /** Notes that a comparison failed. */
    failed(error: unknown): void;
    /** Notes that one was not done within so many milliseconds. */
    late(deadlineMs: number): void;
    /** Notes that one succeeded. */
    succeeded(): void;
}
