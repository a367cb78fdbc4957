import { sessionKey } from './session.js'

/** Longest wait for an answer where nothing else is said, in milliseconds. */
const WAIT_MS = 15_000

/** An answer that was none: `status` is 0 where there was no connection, `param` the field that was refused. */
export class ApiError extends Error {
  constructor(status, message, param) {
    super(message)
    this.status = status
    this.param = param
  }
}

/** Reads from an address below the page's. */
export function get(address) {
  return ask(address, { headers: credentials(sessionKey()) })
}

/** Whether a key, or none, opens the data: `open`, `key` where another is needed, `refused` where none would do. */
export async function accessWith(key) {
  const { access } = await ask('dashboard/access', { headers: credentials(key) })
  return access
}

/** Sends JSON to an address below the page's, and waits for the answer for so many milliseconds at most. */
export function post(address, body, waitMs) {
  const headers = { ...credentials(sessionKey()), 'content-type': 'application/json' }
  return ask(address, { method: 'POST', headers, body: JSON.stringify(body) }, waitMs)
}

function credentials(key) {
  return key === null ? {} : { authorization: `Bearer ${key}` }
}

async function ask(address, options, waitMs = WAIT_MS) {
  const answer = await fetch(address, {
    ...options,
    cache: 'no-store',
    credentials: 'same-origin',
    signal: AbortSignal.timeout(waitMs),
  }).catch(() => {
    throw new ApiError(0, 'the gateway does not answer')
  })
  const body = await answer.json().catch(() => undefined)
  if (answer.ok && body !== undefined) return body
  const { message = `the gateway answered with status ${answer.status}`, param } = body?.error ?? {}
  throw new ApiError(answer.status, message, param)
}
