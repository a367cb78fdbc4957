import type { EmbeddingOrder } from './embedding-messages.ts';
/** How long the worker may take, in milliseconds. */
export interface ThreadBounds {
    readonly loadMs: number;
    readonly batchMs: number;
}
/**
 * One worker thread with the model, from its start to its end. It ends for good where it fails or
 * takes longer than it may. Keeps the process alive only while it is waited for.
 */
export declare class EmbeddingThread {
    #private;
    /** Resolves when the model is loaded; rejects with `SemanticUnavailableError` where it is not in time. */
    readonly ready: Promise<unknown>;
    /** Starts it. `onEnd` is called once, when it is out of use. Throws where no thread can be started. */
    constructor(workerUrl: URL, bounds: ThreadBounds, onEnd: () => void);
    /**
     * A vector for each text, null where one has none. One call at a time, after `ready`.
     * @throws {SemanticUnavailableError} where the worker fails, or does not answer in time.
     */
    embed(texts: EmbeddingOrder): Promise<readonly (Float32Array | null)[]>;
    /** Ends it, in the middle of a text if need be; resolves within a second. */
    terminate(): Promise<void>;
}
