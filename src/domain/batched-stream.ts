/** Items as they come: all that came together at once, in order. */
export type BatchIterator<T> = AsyncIterableIterator<readonly T[], void, undefined>

/**
 * A stream whose items can be had one by one, as from any other, or, with {@link batchesOf}, all
 * that are there at once: what passes items on then waits once for many. Read one way or the other.
 */
export class BatchedStream<T> implements AsyncIterableIterator<T, void, undefined> {
  readonly batches: BatchIterator<T>
  #items: AsyncGenerator<T, void, undefined> | undefined

  constructor(batches: BatchIterator<T>) {
    this.batches = batches
  }

  next(): Promise<IteratorResult<T, void>> {
    this.#items ??= oneByOne(this.batches)
    return this.#items.next()
  }

  async return(): Promise<IteratorResult<T, void>> {
    if (this.#items !== undefined) return this.#items.return()
    await this.batches.return?.()
    return { done: true, value: undefined }
  }

  [Symbol.asyncIterator](): this {
    return this
  }
}

/** The items of a stream, all that are there at once; each by itself where it does not say. */
export function batchesOf<T>(items: AsyncIterable<T>): BatchIterator<T> {
  return items instanceof BatchedStream ? items.batches : new SingleItems(items)
}

async function* oneByOne<T>(batches: BatchIterator<T>): AsyncGenerator<T, void, undefined> {
  for await (const batch of batches) yield* batch
}

/** No generator: one that is left before its first `next` would never tell the stream behind it. */
class SingleItems<T> implements BatchIterator<T> {
  readonly #items: AsyncIterator<T>

  constructor(items: AsyncIterable<T>) {
    this.#items = items[Symbol.asyncIterator]()
  }

  async next(): Promise<IteratorResult<readonly T[], void>> {
    const { done, value } = await this.#items.next()
    return done ? { done, value: undefined } : { done: false, value: [value] }
  }

  async return(): Promise<IteratorResult<readonly T[], void>> {
    await this.#items.return?.()
    return { done: true, value: undefined }
  }

  [Symbol.asyncIterator](): this {
    return this
  }
}
