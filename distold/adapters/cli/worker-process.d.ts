/** What a worker says when it serves. */
export interface WorkerServing {
    /** Such as `http://127.0.0.1:8080`; every worker's is the same. */
    readonly address: string;
    /** The cache that is in use. */
    readonly cache: string;
}
/** How a process ended: by itself, or by a signal. */
export interface WorkerEnd {
    readonly code: number | null;
    readonly signal: string | null;
}
/** What a worker is listened to for. */
export interface WorkerEvents {
    /** Called at most once. */
    onServing(serving: WorkerServing): void;
    /** It says why it cannot serve, and ends; called at most once. */
    onRefusal(reason: Error): void;
    /** Called exactly once, and last: not before {@link StartWorker} has returned. */
    onEnd(end: WorkerEnd): void;
}
/** A worker, as whoever started it holds it. */
export interface WorkerProcess {
    /** Undefined where it could not be started. */
    readonly pid: number | undefined;
    /** Has it finish what is under way and end. Harmless where it has ended. */
    stop(): void;
    /** Ends it at once. Harmless where it has ended. */
    kill(): void;
}
/** Starts the worker of this number, from 1 on. Never throws: one that cannot be started has ended. */
export type StartWorker = (number: number, events: WorkerEvents) => WorkerProcess;
