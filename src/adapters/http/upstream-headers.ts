import { hash } from 'node:crypto'
import type { OwnUpstream } from './door-request.ts'

/** By which clients say who they are. */
const CREDENTIALS: ReadonlySet<string> = new Set(['api-key', 'authorization', 'x-api-key'])

/** Those of the connection, and those that Reprise reads or writes itself. */
const OWN: ReadonlySet<string> = new Set([
  'accept',
  'accept-encoding',
  'cache-control',
  'connection',
  'content-length',
  'content-type',
  'host',
  'idempotency-key',
  'transfer-encoding',
  'user-agent',
  'x-request-id',
])

/** By which clients tell about themselves, traces and Reprise about a request; no answer depends on them. */
const NEUTRAL = /^(x-stainless-|x-reprise-|traceparent$|tracestate$|baggage$|sentry-trace$)/

/** What of a client's headers is for its own upstream; `passed` are those that name an account besides the credential. */
export function upstreamHeaders(
  headers: Headers,
  passed: readonly string[],
): Pick<OwnUpstream, 'headers' | 'account' | 'accountHeaders'> {
  const sent = [...headers].filter(([name]) => !OWN.has(name) && !NEUTRAL.test(name))
  const saysWho = (name: string): boolean => CREDENTIALS.has(name) || passed.includes(name)
  const accountHeaders = sent.filter(([name]) => saysWho(name))
  return {
    headers: Object.fromEntries(sent.filter(([name]) => !saysWho(name))),
    accountHeaders: Object.fromEntries(accountHeaders),
    account: hash('sha256', JSON.stringify(accountHeaders)),
  }
}
