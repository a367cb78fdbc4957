import { BatchedStream, type BatchIterator } from '../domain/batched-stream.ts';
import type { LlmChunk } from '../domain/llm-response.ts';
/** What becomes of a chunk on its way to one caller. */
export type ChunkChange = (chunk: LlmChunk) => LlmChunk;
/**
 * Waits for a stream's first chunk, or throws its failure. Chunks are changed on their
 * way, if a change is given. The result is no generator: one that is left before its first
 * `next` would never tell the stream behind it.
 */
export declare function begunStream(chunks: BatchIterator<LlmChunk>, change?: ChunkChange): Promise<BatchedStream<LlmChunk>>;
