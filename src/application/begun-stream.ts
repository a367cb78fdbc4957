import { type ReplayIdentity, reissued } from '../domain/chat-completion.ts'
import type { LlmChunk } from '../domain/llm-response.ts'

type Chunks = AsyncGenerator<LlmChunk, void, undefined>

/**
 * Waits for a stream's first chunk, or throws its failure. Chunks get the identity
 * given, if one is. The result is no generator: one that is left before its first
 * `next` would never tell the stream behind it.
 */
export async function begunStream(
  chunks: Chunks,
  identity?: ReplayIdentity,
): Promise<AsyncIterableIterator<LlmChunk, void, undefined>> {
  const first = await chunks.next()
  return new BegunStream(first, chunks, identity)
}

class BegunStream implements AsyncIterableIterator<LlmChunk, void, undefined> {
  #first: IteratorResult<LlmChunk, void> | undefined
  readonly #rest: Chunks
  readonly #identity: ReplayIdentity | undefined

  constructor(first: IteratorResult<LlmChunk, void>, rest: Chunks, identity?: ReplayIdentity) {
    this.#first = first
    this.#rest = rest
    this.#identity = identity
  }

  async next(): Promise<IteratorResult<LlmChunk, void>> {
    const result = this.#first ?? (await this.#rest.next())
    this.#first = undefined
    if (result.done || this.#identity === undefined) return result
    return { done: false, value: reissued(result.value, this.#identity) }
  }

  async return(): Promise<IteratorResult<LlmChunk, void>> {
    this.#first = undefined
    return this.#rest.return()
  }

  [Symbol.asyncIterator](): this {
    return this
  }
}
