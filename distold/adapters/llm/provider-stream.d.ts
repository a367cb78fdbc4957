import { type BatchIterator } from '../../domain/batched-stream.ts';
import type { LlmChunk } from '../../domain/llm-response.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { Deadline } from './deadline.ts';
/** A stream whose first pieces are there. */
export interface BegunStream {
    readonly first: IteratorResult<readonly LlmChunk[], void>;
    readonly rest: BatchIterator<LlmChunk>;
}
/** How long a stream may take, in milliseconds: until each further piece, and in all. */
export interface StreamBounds {
    readonly timeoutMs: number;
    readonly streamTimeoutMs: number;
}
/** Pieces, all that came together at once. */
export type ChunkBatches = AsyncGenerator<readonly LlmChunk[], void, undefined>;
/** Waits for the first pieces. */
export declare function begin(stream: AsyncIterable<LlmChunk>, signal: AbortSignal): Promise<BegunStream>;
/** The pieces of a stream that has begun, as long as they come in time. */
export declare function followed({ first, rest }: BegunStream, deadline: Deadline, { timeoutMs, streamTimeoutMs }: StreamBounds, clock: ClockPort): ChunkBatches;
