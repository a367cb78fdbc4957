import type { ClockPort } from '../domain/ports/clock-port.ts';
/** What came of waiting: a value, nothing in time, or a failure. */
export type Waited<T> = {
    readonly kind: 'done';
    readonly value: T;
} | {
    readonly kind: 'late';
} | {
    readonly kind: 'failed';
    readonly error: unknown;
};
/** Waits for a promise at most so many milliseconds. Never rejects, also not later. */
export declare function withinDeadline<T>(promise: Promise<T>, ms: number, clock: ClockPort): Promise<Waited<T>>;
