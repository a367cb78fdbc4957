import type { IncomingHttpHeaders } from 'node:http'
import { HttpError } from './http-errors.ts'

/**
 * Refuses a body that says it is encoded, whatever the coding: none is undone here, and to read it
 * as it is would be to guess.
 * @throws {HttpError} 415 where `content-encoding` is any but `identity`.
 */
export function refuseEncoded(contentEncoding: string | undefined): void {
  if (!contentEncoding || /^identity$/i.test(contentEncoding)) return
  throw new HttpError(
    415,
    'unsupported_media_type',
    'content-encoding is not supported: send the body as it is',
    // What would be accepted (RFC 9110, 15.5.16).
    { param: 'content-encoding', headers: { 'accept-encoding': 'identity' } },
  )
}

/**
 * Refuses a body that came over Node's HTTP in any coding: of content, or of its transfer, of which Node
 * undoes one, and leaves the bytes of the others where it finds them.
 * @throws {HttpError} 415, or 501 where `transfer-encoding` is any but `chunked` (RFC 9112, 6.1).
 */
export function refuseCoded(headers: IncomingHttpHeaders): void {
  refuseEncoded(headers['content-encoding'])
  const coding = headers['transfer-encoding']
  if (coding === undefined || /^chunked$/i.test(coding)) return
  throw new HttpError(
    501,
    'unsupported_transfer_encoding',
    'of transfer-encoding only chunked is supported',
    { param: 'transfer-encoding' },
  )
}
