/**
 * Waits for a promise, but no longer than the caller does.
 * @throws {RequestAbortedError} as soon as the signal is aborted.
 */
export declare function abortable<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T>;
