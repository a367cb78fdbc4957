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
