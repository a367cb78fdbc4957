import type { FellowMessage, WorkerOrder } from './worker-messages.ts';
/** A worker of `node:cluster`, as far as it is spoken to. */
export interface Reachable {
    isConnected(): boolean;
    send(what: WorkerOrder, then: () => void): boolean;
}
/** Passes on what workers say to each other: they are connected with nobody but the primary. */
export declare class WorkerRelay {
    #private;
    /** A worker that serves, in the place of any other of its number. */
    add(number: number, worker: Reachable): void;
    /** Passes a question on to all others, and an answer to who asked. */
    pass(message: FellowMessage): void;
}
/** One that is ending hears nothing, and says so by ending. */
export declare function send(worker: Reachable | undefined, what: WorkerOrder): void;
