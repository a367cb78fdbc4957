import type { LlmChunk, LlmResponse } from '../domain/llm-response.ts';
/** How an answer came about, told by its outcome. Durations in milliseconds. */
export type Delivery = {
    readonly outcome: 'hit';
    readonly ageMs: number;
    readonly freshForMs: number;
} | {
    readonly outcome: 'stale';
    readonly ageMs: number;
    readonly staleSinceMs: number;
}
/** The answer to a similar question, of such a cosine to the one asked; it is right with about that probability. */
 | {
    readonly outcome: 'semantic';
    readonly ageMs: number;
    readonly freshForMs: number;
    readonly similarity: number;
    readonly probability: number;
}
/** `pending` while a stream runs: it is stored at its end, if it is fit. */
 | {
    readonly outcome: 'miss';
    readonly stored: boolean | 'pending';
} | {
    readonly outcome: 'coalesced';
} | {
    readonly outcome: 'bypass';
}
/** `cause` is the failure that led to the apology. */
 | {
    readonly outcome: 'degraded';
    readonly cause: unknown;
};
/** A whole answer, and how it came about. */
export type Generated = Delivery & {
    readonly response: LlmResponse;
};
/**
 * A streamed answer, and how it came about. Iterating throws `ProviderError` where the
 * provider breaks off. Callers who leave early end the iteration or abort their signal.
 */
export type GeneratedStream = Delivery & {
    readonly provider: string;
    readonly chunks: AsyncIterable<LlmChunk>;
};
