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
  { send, brokenOff, leave }: StreamDelivery<Piece, Sent>,
): ReadableStream<Sent> {
  const iterator = pieces[Symbol.asyncIterator]()
  let abort = (): void => {}
  const end = (): void => reader.signal?.removeEventListener('abort', abort)
  const goAway = (): void => {
    end()
    // First, as the iterator may be waiting for a piece.
    leave()
    iterator.return?.().catch(() => {})
  }
  /** Where a piece cannot be sent, its source has nobody left to go on for. */
  const sent = (piece: Piece): Sent => {
    try {
      return send(piece)
    } catch (error) {
      goAway()
      throw error
    }
  }
  return new ReadableStream<Sent>({
    start(controller): void {
      abort = () => {
        controller.error(reader.signal?.reason)
        goAway()
      }
      if (reader.signal?.aborted) abort()
      else reader.signal?.addEventListener('abort', abort, { once: true })
    },
    async pull(controller): Promise<void> {
      try {
        const next = await iterator.next()
        if (reader.signal?.aborted) return
        if (!next.done) return controller.enqueue(sent(next.value))
      } catch (error) {
        if (reader.signal?.aborted) return
        end()
        if (brokenOff === undefined) throw error
        controller.enqueue(brokenOff(error))
      }
      end()
      controller.close()
    },
    cancel: goAway,
  })
}
