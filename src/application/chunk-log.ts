import { RequestAbortedError } from '../domain/errors.ts'
import type { LlmChunk } from '../domain/llm-response.ts'

/** Most chunks that a reader gets at once: what it makes of them is held until its caller has taken it. */
const MAX_BATCH = 32

type LogState = { kind: 'open' } | { kind: 'ended' } | { kind: 'failed'; error: unknown }

/**
 * A stream that any number of readers follow, each from its first chunk and at its
 * own pace: the writer waits for nobody. Its size is bounded by the provider adapter,
 * which limits how long an answer may be.
 */
export class ChunkLog {
  readonly #chunks: LlmChunk[] = []
  #state: LogState = { kind: 'open' }
  /** What wakes the readers that wait. */
  readonly #waiting = new Set<() => void>()

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

  /** Everything from the first chunk on, in as many as are there. Throws `RequestAbortedError` when the signal is aborted. */
  async *read(signal?: AbortSignal): AsyncGenerator<readonly LlmChunk[], void, undefined> {
    const wakeAll = (): void => this.#wakeReaders()
    signal?.addEventListener('abort', wakeAll, { once: true })
    try {
      for (let next = 0; ; ) {
        const batch = this.#chunks.slice(next, next + MAX_BATCH)
        if (batch.length > 0) {
          next += batch.length
          yield batch
        } else if (this.#state.kind === 'failed') throw this.#state.error
        else if (this.#state.kind === 'ended') return
        else if (signal?.aborted) throw new RequestAbortedError()
        else await this.#change()
      }
    } finally {
      signal?.removeEventListener('abort', wakeAll)
    }
  }

  #change(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#waiting.add(resolve)
    return promise
  }

  #wakeReaders(): void {
    for (const wake of this.#waiting) wake()
    this.#waiting.clear()
  }
}
