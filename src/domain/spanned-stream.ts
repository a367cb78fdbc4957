import type { SpanAttributes, SpanPort } from './ports/tracer-port.ts'
import { LEFT, tellFailure } from './within-span.ts'

/** What a stream within a span is made with. */
interface SpannedStreamParts<T> {
  readonly span: SpanPort
  readonly items: AsyncIterable<T>
  /** Aborted when the reader leaves; it may do so without another word. */
  readonly signal?: AbortSignal | undefined
  /** Looks at every item on its way. */
  readonly seen?: (item: T) => void
  /** What is to be said at the end, where the stream has come to one. */
  readonly told?: () => SpanAttributes
}

/**
 * A stream whose span ends with it: at its end, when it breaks off, or when its reader leaves. It is no
 * generator: one that is left before its first `next` would never tell the stream behind it.
 */
export class SpannedStream<T> implements AsyncIterableIterator<T, void, undefined> {
  readonly #parts: SpannedStreamParts<T>
  readonly #items: AsyncIterator<T>
  readonly #left = (): void => this.#end(LEFT)

  constructor(parts: SpannedStreamParts<T>) {
    this.#parts = parts
    const { span, items, signal } = parts
    this.#items = span.run(() => items[Symbol.asyncIterator]())
    if (signal?.aborted) this.#left()
    signal?.addEventListener('abort', this.#left, { once: true })
  }

  async next(): Promise<IteratorResult<T, void>> {
    const { span, seen, told } = this.#parts
    try {
      const result = await span.run(() => this.#items.next())
      if (!result.done) seen?.(result.value)
      else this.#end(span.recorded && told !== undefined ? told() : {})
      return result
    } catch (error) {
      tellFailure(span, error)
      this.#end({})
      throw error
    }
  }

  async return(): Promise<IteratorResult<T, void>> {
    this.#left()
    await this.#items.return?.()
    return { done: true, value: undefined }
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  #end(attributes: SpanAttributes): void {
    const { span, signal } = this.#parts
    signal?.removeEventListener('abort', this.#left)
    span.set(attributes)
    span.end()
  }
}
