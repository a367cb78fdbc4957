import type { ClockPort } from '../domain/ports/clock-port.ts';
/** How much is let in at once. */
export interface AdmissionLimits {
    /** How many may be inside. */
    readonly inside: number;
    /** How many may wait for a place. */
    readonly waiting: number;
    /** How long they wait, in milliseconds. */
    readonly waitMs: number;
}
/** Lets so many in at once; others wait in order, and whoever would wait too long or in too long a queue is turned away. */
export declare class Admission {
    #private;
    constructor(limits: AdmissionLimits, clock: ClockPort);
    /**
     * Resolves once inside. Whoever is inside calls {@link leave}, once.
     * @throws {OverloadedError} where the queue is full, or waiting took too long.
     * @throws {RequestAbortedError} where the signal is aborted while waiting.
     */
    enter(signal: AbortSignal): Promise<void>;
    /** Makes room, for whoever has waited longest. */
    leave(): void;
}
