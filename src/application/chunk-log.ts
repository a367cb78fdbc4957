import { abortable } from '../domain/abortable.ts'
import type { LlmChunk } from '../domain/llm-response.ts'

type LogState = { kind: 'open' } | { kind: 'ended' } | { kind: 'failed'; error: unknown }

/**
 * A stream that any number of readers follow, each from its first chunk and at its
 * own pace: the writer waits for nobody. Its size is bounded by the provider adapter,
 * which limits how long an answer may be.
 */
export class ChunkLog {
  readonly #chunks: LlmChunk[] = []
  #state: LogState = { kind: 'open' }
  #change: PromiseWithResolvers<void> = Promise.withResolvers<void>()

  /** Adds a chunk, for readers present and to come. */
  append(chunk: LlmChunk): void {
    this.#chunks.push(chunk)
    this.#wakeReaders()
  }

  /** Ends the stream. */
  end(): void {
    this.#state = { kind: 'ended' }
    this.#wakeReaders()
  }

  /** Breaks the stream off: readers get what there is, then the error. */
  fail(error: unknown): void {
    this.#state = { kind: 'failed', error }
    this.#wakeReaders()
  }

  /** Everything from the first chunk on. Throws `RequestAbortedError` when the signal is aborted. */
  async *read(signal?: AbortSignal): AsyncGenerator<LlmChunk, void, undefined> {
    for (let next = 0; ; ) {
      const chunk = this.#chunks[next]
      if (chunk !== undefined) {
        next += 1
        yield chunk
      } else if (this.#state.kind === 'failed') throw this.#state.error
      else if (this.#state.kind === 'ended') return
      else await abortable(this.#change.promise, signal)
    }
  }

  #wakeReaders(): void {
    this.#change.resolve()
    this.#change = Promise.withResolvers<void>()
  }
}
