import { randomUUID } from 'node:crypto'

/** Request identifiers that callers may choose themselves. */
const OWN_REQUEST_ID = /^[\w.:-]{1,128}$/

/** The identifier of a request: what its caller calls it, where that is fit to stand in logs, else a new one. */
export function requestIdOf(given: unknown): string {
  return typeof given === 'string' && OWN_REQUEST_ID.test(given) ? given : randomUUID()
}

/** Headers of every answer. No proxy in between may share what was answered to one tenant. */
export function commonHeaders(requestId: string): Readonly<Record<string, string>> {
  return { 'x-request-id': requestId, 'cache-control': 'private, no-store' }
}
