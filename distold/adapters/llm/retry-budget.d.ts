import type { ClockPort } from '../../domain/ports/clock-port.ts';
/**
 * How many retries a provider may be asked for. A retry helps against a fault that passes;
 * against one that lasts, retries of all requests multiply the load of whoever is down
 * already. So retries are paid for by requests (after Finagle's and tower's `retry::budget`).
 */
export declare class RetryBudget {
    #private;
    constructor(clock: ClockPort);
    /** Notes a request that is no retry. */
    deposit(): void;
    /** Takes a retry out; false where there is none left. */
    withdraw(): boolean;
}
