import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { errorAnswer, HttpError } from './http-errors.ts'

/** Node's code of headers, the address among them, beyond its limit of 16 KiB. */
const TOO_LARGE = 'HPE_HEADER_OVERFLOW'

/** Node's codes of requests that did not arrive in time. */
const TOO_SLOW: ReadonlySet<string> = new Set(['ERR_HTTP_REQUEST_TIMEOUT', 'HPE_TIMEOUT'])

/** Answers what is not even a request, in the shape of all other errors, and hangs up. */
export function refuseUnreadable(error: { readonly code: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return
  const { status, error: said } = errorAnswer(unreadable(error.code))
  const text = JSON.stringify({ error: said })
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_TEXT[status] ?? 'Bad Request'}`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(text)}`,
      'connection: close',
      '',
      text,
    ].join('\r\n'),
  )
}

/** Answers a request whose address cannot be decoded. */
export function refuseAddress(response: ServerResponse): void {
  const { status, error } = errorAnswer(unreadable('address'))
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify({ error }))
}

const STATUS_TEXT: Readonly<Record<number, string>> = {
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
}

function unreadable(code: string): HttpError {
  if (code === TOO_LARGE)
    return new HttpError(431, 'headers_too_large', 'the headers are too large')
  if (TOO_SLOW.has(code)) return new HttpError(408, 'request_timeout', 'the request took too long')
  return new HttpError(400, 'unreadable_request', 'this is no readable HTTP request')
}
