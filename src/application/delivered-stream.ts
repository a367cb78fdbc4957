/** Who reads a stream. */
export interface StreamReader {
  /** Aborted when the reader wants nothing more. */
  readonly signal?: AbortSignal | undefined
}

/** What becomes of a stream on its way to its reader. */
export interface StreamDelivery<Piece, Sent> {
  /** What is sent for a piece. */
  readonly send: (piece: Piece) => Sent
  /** What is sent in place of the rest where the stream breaks off; absent where that breaks this one off, too. */
  readonly brokenOff?: (error: unknown) => Sent
  /** Called when the reader leaves before the end. */
  readonly leave: () => void
}

/**
 * Pieces as a web-standard stream, as fast as its reader takes them. A reader whose signal is
 * aborted gets the signal's reason at once, also while it does not read. `reader` is kept as
 * long as the stream is: the signal of a `Request` that nobody holds says nothing any more.
 */
export function deliveredStream<Piece, Sent>(
  pieces: AsyncIterable<Piece>,
  reader: StreamReader,
  delivery: StreamDelivery<Piece, Sent>,
): ReadableStream<Sent> {
  return new ReadableStream(new DeliverySource(pieces, reader, delivery))
}

/** What a `ReadableStream` asks for its chunks: `start`, `pull` and `cancel` are its words. */
class DeliverySource<Piece, Sent> {
  readonly #pieces: AsyncIterator<Piece>
  readonly #reader: StreamReader
  readonly #delivery: StreamDelivery<Piece, Sent>
  #abort = (): void => {}

  constructor(
    pieces: AsyncIterable<Piece>,
    reader: StreamReader,
    delivery: StreamDelivery<Piece, Sent>,
  ) {
    this.#pieces = pieces[Symbol.asyncIterator]()
    this.#reader = reader
    this.#delivery = delivery
  }

  start(controller: ReadableStreamDefaultController<Sent>): void {
    const { signal } = this.#reader
    this.#abort = () => {
      controller.error(signal?.reason)
      this.cancel()
    }
    if (signal?.aborted) this.#abort()
    else signal?.addEventListener('abort', this.#abort, { once: true })
  }

  async pull(controller: ReadableStreamDefaultController<Sent>): Promise<void> {
    try {
      const next = await this.#pieces.next()
      if (this.#reader.signal?.aborted) return
      if (!next.done) return controller.enqueue(this.#sent(next.value))
    } catch (error) {
      if (this.#reader.signal?.aborted) return
      this.#end()
      const { brokenOff } = this.#delivery
      if (brokenOff === undefined) throw error
      controller.enqueue(brokenOff(error))
    }
    this.#end()
    controller.close()
  }

  /** The reader has left. */
  cancel(): void {
    this.#end()
    // First, as the iterator may be waiting for a piece.
    this.#delivery.leave()
    this.#pieces.return?.().catch(() => {})
  }

  /** Where a piece cannot be sent, its source has nobody left to go on for. */
  #sent(piece: Piece): Sent {
    try {
      return this.#delivery.send(piece)
    } catch (error) {
      this.cancel()
      throw error
    }
  }

  #end(): void {
    this.#reader.signal?.removeEventListener('abort', this.#abort)
  }
}
