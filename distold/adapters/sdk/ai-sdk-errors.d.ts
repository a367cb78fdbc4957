/**
 * Translates what a model of the AI SDK throws, rejects with, or reports in its stream, once,
 * at the edge. The AI SDK is an optional peer, so its errors are known by their names and
 * fields, not by their classes. Their own messages stay behind in `cause`: they may quote
 * the prompt or name an URL with a key.
 *
 * `signal` tells whether the caller has left; without one every abort is taken for the caller's.
 */
export declare function toProviderError(error: unknown, provider: string, signal?: AbortSignal): Error;
