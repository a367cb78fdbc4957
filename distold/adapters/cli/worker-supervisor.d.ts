import type { WorkerServing } from './worker-process.ts';
import { type SupervisorParts } from './worker-slot.ts';
/** What is supervised. */
export interface SupervisorSettings {
    /** How many workers there are to be. */
    readonly count: number;
    /** How long requests under way may take when they are told to stop, in milliseconds. */
    readonly graceMs: number;
}
/** Keeps so many workers running, and stops them. */
export declare class WorkerSupervisor {
    #private;
    /** Rejects when no worker serves and starting others has come to nothing; never resolves. */
    readonly givenUp: Promise<never>;
    constructor(parts: SupervisorParts, settings: SupervisorSettings);
    /**
     * Starts the workers. Resolves when all of them serve; rejects with why one says it cannot,
     * or when they keep ending without a word. Then none is left.
     * @throws {CliFailure}
     */
    start(): Promise<WorkerServing>;
    /** Has all of them finish what is under way; resolves when they have ended, those at once that take too long. */
    stop(): Promise<void>;
    /** Ends all of them at once. */
    kill(): void;
}
