import { abortable } from '../../domain/abortable.ts'
import { RequestAbortedError } from '../../domain/errors.ts'
import type { JsonValue } from '../../domain/json.ts'
import { refuseEncoded } from './content-coding.ts'
import { HttpError } from './http-errors.ts'
import { parseJsonBody } from './json-body.ts'

/** Largest body where nothing is said, in bytes: 4 MiB. */
export const DEFAULT_BODY_BYTES: number = 4 * 1024 * 1024

/**
 * Reads the body of a web-standard request.
 * @throws {HttpError} where it is too large, encoded, or no JSON, or was read before.
 * @throws {RequestAbortedError} where the caller leaves before it is there.
 */
export async function readWebBody(request: Request, maxBytes: number): Promise<JsonValue> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    throw new HttpError(415, 'unsupported_media_type', 'content-type must be application/json')
  }
  refuseEncoded(request.headers.get('content-encoding') ?? undefined)
  // A fault of the server around: to whoever reads it now it would break off, as if the caller had left.
  if (request.bodyUsed || request.body?.locked)
    throw new HttpError(500, 'internal_error', 'the body was read before the handler had it')
  return parseJsonBody(await abortable(bytesOf(request, maxBytes), request.signal))
}

async function bytesOf(request: Request, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of piecesOf(request)) {
    length += part.length
    if (length > maxBytes) throw new HttpError(413, 'payload_too_large', 'the body is too large')
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** A body that breaks off is a caller who has left. */
async function* piecesOf({ body }: Request): AsyncGenerator<Uint8Array> {
  try {
    yield* body ?? []
  } catch {
    throw new RequestAbortedError()
  }
}
