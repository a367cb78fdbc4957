import { BatchedStream, type BatchIterator } from '../domain/batched-stream.ts'
import type { LlmChunk } from '../domain/llm-response.ts'

type Batch = IteratorResult<readonly LlmChunk[], void>

/** What becomes of a chunk on its way to one caller. */
export type ChunkChange = (chunk: LlmChunk) => LlmChunk

/**
 * Waits for a stream's first chunk, or throws its failure. Chunks are changed on their
 * way, if a change is given. The result is no generator: one that is left before its first
 * `next` would never tell the stream behind it.
 */
export async function begunStream(
  chunks: BatchIterator<LlmChunk>,
  change?: ChunkChange,
): Promise<BatchedStream<LlmChunk>> {
  const first = await chunks.next()
  return new BatchedStream(new BegunBatches(first, chunks, change))
}

class BegunBatches implements BatchIterator<LlmChunk> {
  #first: Batch | undefined
  readonly #rest: BatchIterator<LlmChunk>
  readonly #change: ChunkChange | undefined

  constructor(first: Batch, rest: BatchIterator<LlmChunk>, change?: ChunkChange) {
    this.#first = first
    this.#rest = rest
    this.#change = change
  }

  async next(): Promise<Batch> {
    const first = this.#first
    this.#first = undefined
    const result = first ?? (await this.#rest.next())
    if (result.done || this.#change === undefined) return result
    return { done: false, value: result.value.map(this.#change) }
  }

  async return(): Promise<Batch> {
    this.#first = undefined
    await this.#rest.return?.()
    return { done: true, value: undefined }
  }

  [Symbol.asyncIterator](): this {
    return this
  }
}
