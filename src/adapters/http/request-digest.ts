import { hash } from 'node:crypto'

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

function counts(name: string): boolean {
  return !NEUTRAL.has(name) && !name.startsWith(CLIENT_PREFIX)
}

/** What is to be known of a request before its headers are looked at one by one, which costs as much as its digest. */
export interface RequestHead {
  /** How many bytes its body has; undefined where it does not say. */
  readonly bodyBytes: number | undefined
  /** What its caller calls it, where that is said once. */
  readonly requestId: string | undefined
  /** Its path and the headers that count, a character each byte. */
  readonly decisive: string
}

/**
 * Reads a request's path and headers (`rawHeaders` as Node has them, names and values in turn).
 * Lengths go before texts, so that none can be read as part of another.
 */
export function requestHead(path: string, rawHeaders: readonly string[]): RequestHead {
  let bodyBytes: number | undefined
  const ids: string[] = []
  let decisive = `${path.length}:${path}`
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = (rawHeaders[at] ?? '').toLowerCase()
    const value = rawHeaders[at + 1] ?? ''
    if (name === 'content-length') bodyBytes = Number(value)
    else if (name === 'x-request-id') ids.push(value)
    else if (counts(name)) decisive += `${name.length}:${name}${value.length}:${value}`
  }
  return { bodyBytes, requestId: ids.length === 1 ? ids[0] : undefined, decisive }
}

/** SHA-256 of all that can make a difference to the answer to a request. */
export function requestDigest({ decisive }: RequestHead, body: Buffer): string {
  const bytes = Buffer.allocUnsafe(decisive.length + 1 + body.length)
  // Node reads headers as Latin-1: a byte each.
  bytes.write(`${decisive};`, 'latin1')
  body.copy(bytes, decisive.length + 1)
  return hash('sha256', bytes, 'base64url')
}
