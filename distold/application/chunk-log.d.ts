import type { LlmChunk } from '../domain/llm-response.ts';
/**
 * A stream that any number of readers follow, each from its first chunk and at its
 * own pace: the writer waits for nobody. Its size is bounded by the provider adapter,
 * which limits how long an answer may be.
 */
export declare class ChunkLog {
    #private;
    /** Adds a chunk, for readers present and to come. */
    append(chunk: LlmChunk): void;
    /** Ends the stream. */
    end(): void;
    /** Breaks the stream off: readers get what there is, then the error. */
    fail(error: unknown): void;
    /** Everything from the first chunk on, in as many as are there. Throws `RequestAbortedError` when the signal is aborted. */
    read(signal?: AbortSignal): AsyncGenerator<readonly LlmChunk[], void, undefined>;
}
