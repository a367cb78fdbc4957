import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { errorAnswer, HttpError } from './http-errors.ts'
import { commonHeaders, requestIdOf } from './request-id.ts'
import { isReadToForget } from './unwanted-body.ts'

/** Node's code of headers, the address among them, beyond its limit of 16 KiB. */
const TOO_LARGE = 'HPE_HEADER_OVERFLOW'

/** Node's codes of requests that did not arrive in time. */
const TOO_SLOW: ReadonlySet<string> = new Set(['ERR_HTTP_REQUEST_TIMEOUT', 'HPE_TIMEOUT'])

/** Ours of requests that do not say whom they are for. */
const HOST = 'HOST'

/** A host and a port, roughly: what stands in no address may not stand here. */
const HOST_VALUE = /^[\w.~%!$&'()*+,;=:[\]-]*$/

/** What Node says of a request that it cannot read. */
export interface Unreadable {
  readonly code: string
}

/** Answers that are waited for already. */
const WAITED_FOR = new WeakSet<ServerResponse>()

/**
 * Answers what is not even a request, in the shape of all other errors, and hangs up: after the
 * answers that are under way on the connection, so that nobody finds it in the midst of theirs.
 * Node may say it of a connection more than once. A request that was answered before it was whole gets
 * no second answer.
 */
export function refuseUnreadable(error: Unreadable, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return
  const answer = answerOn(socket)
  if (answer === undefined)
    socket.end(isReadToForget(socket) ? '' : written(refusal(error.code, requestIdOf(undefined))))
  // Who hangs up before the answer is not answered, whatever came last.
  else if (socket.readableEnded) socket.end()
  else refuseAfter(answer, error, socket)
}

function refuseAfter(answer: ServerResponse, error: Unreadable, socket: Socket): void {
  if (WAITED_FOR.has(answer)) return
  WAITED_FOR.add(answer)
  // Behind it is the next, where requests came without waiting.
  answer.once('close', () => refuseUnreadable(error, socket))
}

/**
 * The answer that is being given on a connection, where Node itself keeps and looks for it in such a
 * case (`socketOnError` in `_http_server.js`): to note it for every request costs a fiftieth of a
 * hit. A request that cannot be read on has none before that has begun.
 */
function answerOn(
  socket: Socket & { readonly _httpMessage?: ServerResponse | null },
): ServerResponse | undefined {
  const answer = socket._httpMessage ?? undefined
  return answer?.req.complete || answer?.headersSent ? answer : undefined
}

/** Answers a request whose address cannot be decoded. */
export function refuseAddress(request: IncomingMessage, response: ServerResponse): void {
  refuse('address', request, response)
}

/**
 * Answers a request that does not name exactly one host, and ends its connection; false where it does.
 * Who goes by the first of two and who goes by the last take it for different ones (RFC 9112, 3.2).
 */
export function refusedForHost(request: IncomingMessage, response: ServerResponse): boolean {
  if (namesHost(request)) return false
  response.setHeader('connection', 'close')
  refuse(HOST, request, response)
  return true
}

function namesHost({ rawHeaders, headers, httpVersion }: IncomingMessage): boolean {
  const hosts = hostsIn(rawHeaders)
  if (hosts === 0) return httpVersion === '1.0'
  return hosts === 1 && HOST_VALUE.test(headers.host ?? '')
}

/** Names and values take turns. Every request is looked through, so names are compared only where they can be it. */
function hostsIn(rawHeaders: readonly string[]): number {
  let hosts = 0
  for (let place = 0; place < rawHeaders.length; place += 2) {
    const name = rawHeaders[place]
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts += 1
  }
  return hosts
}

function refuse(code: string, request: IncomingMessage, response: ServerResponse): void {
  const { status, ...rest } = refusal(code, requestIdOf(request.headers['x-request-id']))
  response.writeHead(status, rest.headers).end(rest.text)
}

/** An answer as it goes over the wire. */
interface Refused {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

function refusal(code: string, requestId: string): Refused {
  const { status, error } = errorAnswer(unreadable(code))
  const text = JSON.stringify({ error })
  const headers = {
    ...commonHeaders(requestId),
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(text)),
  }
  return { status, headers, text }
}

/** As Node would write it, which has no answer to write it with. */
function written({ status, headers, text }: Refused): string {
  const all = { ...headers, date: new Date().toUTCString(), connection: 'close' }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', text].join('\r\n')
}

function unreadable(code: string): HttpError {
  if (code === TOO_LARGE)
    return new HttpError(431, 'headers_too_large', 'the headers are too large')
  if (TOO_SLOW.has(code)) return new HttpError(408, 'request_timeout', 'the request took too long')
  if (code === HOST) {
    const message = 'a request has to name one host, and no other'
    return new HttpError(400, 'unreadable_request', message, { param: 'host' })
  }
  return new HttpError(400, 'unreadable_request', 'this is no readable HTTP request')
}
