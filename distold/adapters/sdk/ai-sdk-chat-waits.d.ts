/**
 * Waits for a model, each time no longer than so many milliseconds and than the caller does,
 * also where the model does not heed its signal.
 */
export declare class BoundedWaits {
    #private;
    /** Aborted when the caller leaves, or when a wait was too long. */
    readonly signal: AbortSignal;
    constructor(provider: string, caller: AbortSignal, timeoutMs: number);
    /**
     * @throws {ProviderError} where the model fails, or is late.
     * @throws {RequestAbortedError} where the caller has left.
     */
    for<T>(ask: () => PromiseLike<T>): Promise<T>;
}
