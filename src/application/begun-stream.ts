import type { LlmChunk } from '../domain/llm-response.ts'

type Chunks = AsyncGenerator<LlmChunk, void, undefined>

/** What becomes of a chunk on its way to one caller. */
export type ChunkChange = (chunk: LlmChunk) => LlmChunk

/**
 * Waits for a stream's first chunk, or throws its failure. Chunks are changed on their
 * way, if a change is given. The result is no generator: one that is left before its first
 * `next` would never tell the stream behind it.
 */
export async function begunStream(
  chunks: Chunks,
  change?: ChunkChange,
): Promise<AsyncIterableIterator<LlmChunk, void, undefined>> {
  const first = await chunks.next()
  return new BegunStream(first, chunks, change)
}

class BegunStream implements AsyncIterableIterator<LlmChunk, void, undefined> {
  #first: IteratorResult<LlmChunk, void> | undefined
  readonly #rest: Chunks
  readonly #change: ChunkChange | undefined

  constructor(first: IteratorResult<LlmChunk, void>, rest: Chunks, change?: ChunkChange) {
    this.#first = first
    this.#rest = rest
    this.#change = change
  }

  async next(): Promise<IteratorResult<LlmChunk, void>> {
    const result = this.#first ?? (await this.#rest.next())
    this.#first = undefined
    if (result.done || this.#change === undefined) return result
    return { done: false, value: this.#change(result.value) }
  }

  async return(): Promise<IteratorResult<LlmChunk, void>> {
    this.#first = undefined
    return this.#rest.return()
  }

  [Symbol.asyncIterator](): this {
    return this
  }
}
