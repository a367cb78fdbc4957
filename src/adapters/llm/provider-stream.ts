import { type BatchIterator, batchesOf } from '../../domain/batched-stream.ts'
import type { LlmChunk } from '../../domain/llm-response.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { Deadline } from './deadline.ts'

/** A stream whose first pieces are there. */
export interface BegunStream {
  readonly first: IteratorResult<readonly LlmChunk[], void>
  readonly rest: BatchIterator<LlmChunk>
}

/** How long a stream may take, in milliseconds: until each further piece, and in all. */
export interface StreamBounds {
  readonly timeoutMs: number
  readonly streamTimeoutMs: number
}

/** Pieces, all that came together at once. */
export type ChunkBatches = AsyncGenerator<readonly LlmChunk[], void, undefined>

/** Waits for the first pieces. */
export async function begin(
  stream: AsyncIterable<LlmChunk>,
  signal: AbortSignal,
): Promise<BegunStream> {
  const rest = batchesOf(stream)
  const first = await rest.next()
  // Given up meanwhile: nobody will read it, nor end it.
  if (signal.aborted) void rest.return?.().catch(() => {})
  return { first, rest }
}

/** The pieces of a stream that has begun, as long as they come in time. */
export async function* followed(
  { first, rest }: BegunStream,
  deadline: Deadline,
  { timeoutMs, streamTimeoutMs }: StreamBounds,
  clock: ClockPort,
): ChunkBatches {
  const until = clock.elapsed() + streamTimeoutMs
  try {
    for (let next = first; !next.done; ) {
      yield next.value
      deadline.expireIn(Math.min(timeoutMs, until - clock.elapsed()))
      next = await deadline.wait(() => rest.next())
    }
  } finally {
    // Nobody waits for a provider to agree that it is over.
    void rest.return?.().catch(() => {})
  }
}
