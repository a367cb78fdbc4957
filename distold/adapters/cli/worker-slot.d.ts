import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { LoggerPort } from '../../domain/ports/logger-port.ts';
import type { StartWorker, WorkerEnd, WorkerServing } from './worker-process.ts';
/** What workers are supervised with. */
export interface SupervisorParts {
    readonly start: StartWorker;
    readonly clock: ClockPort;
    readonly logger: LoggerPort;
}
/** What the supervisor hears of a place among its workers. */
export interface SlotEvents {
    onServing(serving: WorkerServing): void;
    onRefusal(reason: Error): void;
    /** A start came to nothing, once more. */
    onFailure(end: WorkerEnd): void;
}
/** One of several places, in which a worker is kept running. */
export declare class WorkerSlot {
    #private;
    constructor(number: number, parts: SupervisorParts, events: SlotEvents);
    get serves(): boolean;
    /** How many starts in a row have come to nothing. */
    get failures(): number;
    /** Starts its worker, and from then on another one whenever one has ended. */
    start(): void;
    /** Has it finish what is under way; one that does not serve yet is ended at once. Resolves when it has ended. */
    stop(): Promise<void>;
    /** Ends it at once, and starts none any more. */
    kill(): void;
}
