import { ProviderError } from '../../domain/errors.ts'
import type { JsonObject } from '../../domain/json.ts'
import { errorObject } from './error-dialects.ts'

/** Statuses that blame the request itself: no provider will take it, and no retry helps. */
const CLIENT_MISTAKES: ReadonlySet<number> = new Set([400, 404, 413, 422])

/** Statuses below 500 under which the same request may succeed later. */
const PASSING: ReadonlySet<number> = new Set([408, 409, 425, 429])

/** undici's codes of waits that ran out. */
const TIMEOUT_CODES: ReadonlySet<unknown> = new Set([
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** An answer with an error status. */
export interface FailedAnswer {
  readonly provider: string
  readonly status: number
  readonly header: (name: string) => string | undefined
  /** The body as it came. */
  readonly text: string
  /** Whether the provider was asked with a credential of ours, not the caller's. */
  readonly ownCredential: boolean
}

/** Translates an error status. A refused credential is the caller's mistake only where it is the caller's. */
export function statusError({
  provider,
  status,
  header,
  text,
  ownCredential,
}: FailedAnswer): ProviderError {
  const refused = status === 401 || status === 403
  const retryAfterMs = retryAfter(header)
  const body = errorObject(text)
  return new ProviderError(`${provider} answered with status ${status}`, {
    provider,
    failure: 'status',
    status,
    retryable: status >= 500 || PASSING.has(status),
    clientMistake: CLIENT_MISTAKES.has(status) || (refused && !ownCredential),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(body === undefined ? {} : { body }),
  })
}

/** Translates a failure of the connection. */
export function transportError(
  provider: string,
  error: unknown,
  deadlinePassed: boolean,
): ProviderError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (deadlinePassed || TIMEOUT_CODES.has(code)) return lateError(provider, error)
  const details = { provider, failure: 'connection', retryable: true, cause: error } as const
  return new ProviderError(`no connection to ${provider}`, details)
}

/** No answer in time. */
export function lateError(provider: string, cause: unknown): ProviderError {
  const details = { provider, failure: 'timeout', retryable: true, cause } as const
  return new ProviderError(`${provider} did not answer in time`, details)
}

/** An answer that is none. */
export function protocolError(provider: string, what: string): ProviderError {
  return new ProviderError(`${provider}: ${what}`, {
    provider,
    failure: 'protocol',
    retryable: true,
  })
}

/** An error that came in place of an answer, under a status of success. */
export function reportedError(provider: string, body: JsonObject | undefined): ProviderError {
  const message = `${provider} reported an error in its answer`
  const details = { provider, failure: 'protocol', retryable: true } as const
  return new ProviderError(message, body === undefined ? details : { ...details, body })
}

/** Longer pauses than a day are no request to wait, in milliseconds. */
const LONGEST_PAUSE_MS = 86_400_000

/** Milliseconds asked for by `retry-after-ms`, or by `retry-after` in seconds or as a date (RFC 9110, 10.2.3). */
function retryAfter(header: (name: string) => string | undefined): number | undefined {
  const text = header('retry-after') ?? ''
  const waits = [
    Number(header('retry-after-ms') ?? Number.NaN),
    text === '' ? Number.NaN : Number(text) * 1000,
    Date.parse(text) - Date.now(),
  ]
  const wait = waits.find((ms) => !Number.isNaN(ms))
  return wait === undefined || wait > LONGEST_PAUSE_MS ? undefined : Math.max(0, wait)
}
