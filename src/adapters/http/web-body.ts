import type { JsonValue } from '../../domain/json.ts'
import { HttpError } from './http-errors.ts'
import { parseJsonBody } from './json-body.ts'

/** Largest body where nothing is said, in bytes: 4 MiB. */
export const DEFAULT_BODY_BYTES: number = 4 * 1024 * 1024

/**
 * Reads the body of a web-standard request.
 * @throws {HttpError} where it is too large, or no JSON.
 */
export async function readWebBody(request: Request, maxBytes: number): Promise<JsonValue> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    throw new HttpError(415, 'unsupported_media_type', 'content-type must be application/json')
  }
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of request.body ?? []) {
    length += part.length
    if (length > maxBytes) throw new HttpError(413, 'payload_too_large', 'the body is too large')
    parts.push(part)
  }
  return parseJsonBody(Buffer.concat(parts))
}

/** Events as the body of a web-standard answer, as fast as its reader takes them; `leave` is called when the reader does. */
export function webStream(
  events: AsyncIterable<string>,
  leave: () => void,
): ReadableStream<Uint8Array> {
  const iterator = events[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller): Promise<void> {
      const next = await iterator.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
    async cancel(): Promise<void> {
      // First, as the iterator may be waiting for a piece.
      leave()
      await iterator.return?.()
    },
  })
}
