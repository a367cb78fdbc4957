import type { ClockPort } from './ports/clock-port.ts';
/**
 * Waits for an answer, but no longer than so many milliseconds.
 * @throws {CacheUnavailableError} where it does not come in time; else what it rejects with.
 */
export declare function within<T>(ms: number, clock: Pick<ClockPort, 'schedule'>, answer: Promise<T>, message?: string): Promise<T>;
