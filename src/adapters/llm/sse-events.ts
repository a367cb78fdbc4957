import { createParser, type EventSourceMessage } from 'eventsource-parser'

/** How long the bytes behind the last event are waited for, in milliseconds. */
const TRAILER_MS = 100

/** A body whose events are read. */
export interface EventBody {
  /** All that has come since it was read last, as soon as there is something; nothing at the end. */
  read(): Promise<readonly Uint8Array[]>
  /** Ends it, and its connection, where it has not ended. */
  leave(): void
}

/**
 * Server-sent events in a body, all that have come at once. A consumer who stops early, as behind a
 * terminal marker, has the rest of the body read for a moment: a connection whose answer was
 * read to its end can be used again. A body longer than `maxBytes` throws `tooLong()`.
 */
export async function* sseEvents(
  body: EventBody,
  maxBytes: number,
  tooLong: () => Error,
): AsyncGenerator<readonly EventSourceMessage[], void, undefined> {
  const arrived: EventSourceMessage[] = []
  const parser = createParser({ onEvent: (event) => arrived.push(event) })
  const decoder = new TextDecoder()
  let length = 0
  try {
    for (let parts = await body.read(); parts.length > 0; parts = await body.read()) {
      for (const part of parts) {
        length += part.length
        if (length > maxBytes) throw tooLong()
        parser.feed(decoder.decode(part, { stream: true }))
      }
      if (arrived.length > 0) yield arrived.splice(0)
    }
    // Servers leave the empty line behind the last event out.
    parser.feed('\n\n')
    if (arrived.length > 0) yield arrived.splice(0)
  } finally {
    await readOut(body)
  }
}

async function readOut(body: EventBody): Promise<void> {
  const pause = Promise.withResolvers<void>()
  const timer = setTimeout(pause.resolve, TRAILER_MS)
  await Promise.race([body.read().catch(() => undefined), pause.promise])
  clearTimeout(timer)
  body.leave()
}
