import type { IncomingHttpHeaders } from 'node:http'
import { crc32 } from 'node:zlib'

/**
 * Headers that make no difference to an answer, whatever they say: they are about the
 * connection, the client, what is in between, or a trace, and whoever is traced goes the long
 * way. All others count, those that nobody has heard of too.
 */
const NEUTRAL: ReadonlySet<string> = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'baggage',
  'connection',
  'content-length',
  'forwarded',
  'host',
  'idempotency-key',
  'keep-alive',
  'traceparent',
  'tracestate',
  'user-agent',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-real-ip',
  'x-request-id',
])

/** How OpenAI's and Anthropic's clients describe themselves and their attempts. */
const CLIENT_PREFIX = 'x-stainless-'

/**
 * All that can make a difference to the answer to a request. It is compared as it is: nothing
 * shorter tells requests apart for certain, and comparing takes a tenth of what a digest does
 * that is hard to forge.
 */
export interface RequestMark {
  /** Path, and headers that count. */
  readonly head: string
  readonly body: Buffer
  /** CRC-32 of both: where to look for it among others. */
  readonly checksum: number
}

/** The mark of a request with headers as Node joins them, which is all of them that anybody reads. */
export function requestMark(path: string, headers: IncomingHttpHeaders, body: Buffer): RequestMark {
  const head = path + decisive(headers)
  return { head, body, checksum: crc32(body, crc32(head)) }
}

/** Neither names nor values can hold a line break, nor names a colon: none can be read as part of another. */
function decisive(headers: IncomingHttpHeaders): string {
  let text = ''
  for (const name in headers) {
    if (NEUTRAL.has(name) || name.startsWith(CLIENT_PREFIX)) continue
    text += `\n${name}:${headers[name]}`
  }
  return text
}

/** Whether what made one makes the other. */
export function isSameMark(one: RequestMark, other: RequestMark): boolean {
  return one.head === other.head && one.body.equals(other.body)
}

/** A mark of the same, with bytes of its own: what comes from the network is a slice of something larger. */
export function ownMark({ head, body, checksum }: RequestMark): RequestMark {
  const own = Buffer.allocUnsafeSlow(body.length)
  body.copy(own)
  return { head, body: own, checksum }
}
