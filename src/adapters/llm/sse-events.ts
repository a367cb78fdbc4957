import { createParser, type EventSourceMessage } from 'eventsource-parser'

/** How long the bytes behind the last event are waited for, in milliseconds. */
const TRAILER_MS = 100

/**
 * Server-sent events in a body. A consumer who stops early, as behind a terminal
 * marker, has the rest of the body read for a moment: a connection whose answer was
 * read to its end can be used again. A body longer than `maxBytes` throws `tooLong()`.
 */
export async function* sseEvents(
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
  tooLong: () => Error,
): AsyncGenerator<EventSourceMessage, void, undefined> {
  const arrived: EventSourceMessage[] = []
  const parser = createParser({ onEvent: (event) => arrived.push(event) })
  const decoder = new TextDecoder()
  const parts = body[Symbol.asyncIterator]()
  let length = 0
  try {
    for (let part = await parts.next(); !part.done; part = await parts.next()) {
      length += part.value.length
      if (length > maxBytes) throw tooLong()
      parser.feed(decoder.decode(part.value, { stream: true }))
      yield* arrived.splice(0)
    }
    // Servers leave the empty line behind the last event out.
    parser.feed('\n\n')
    yield* arrived.splice(0)
  } finally {
    await readOut(parts)
  }
}

async function readOut(parts: AsyncIterator<Uint8Array>): Promise<void> {
  const pause = Promise.withResolvers<void>()
  const timer = setTimeout(pause.resolve, TRAILER_MS)
  await Promise.race([parts.next().catch(() => undefined), pause.promise])
  clearTimeout(timer)
  void parts.return?.()
}
