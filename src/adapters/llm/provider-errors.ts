import { ProviderError } from '../../domain/errors.ts'
import { blamesRequest, mayPass, retryAfterMs } from '../../domain/http-failure.ts'
import type { JsonObject } from '../../domain/json.ts'
import { lateError } from '../../domain/provider-failure.ts'
import { errorObject } from './error-dialects.ts'

/** Codes by which OpenAI's responses that fail blame the request. All others pass. */
const BLAMING_CODES: ReadonlySet<unknown> = new Set([
  ...['invalid_prompt', 'bio_policy', 'data_residency_mismatch', 'image_file_not_found'],
  ...['invalid_image', 'invalid_image_format', 'invalid_base64_image', 'invalid_image_url'],
  ...['invalid_image_mode', 'image_too_large', 'image_too_small', 'image_parse_error'],
  ...['image_content_policy_violation', 'image_file_too_large', 'empty_image_file'],
  ...['unsupported_image_media_type', 'failed_to_download_image'],
])

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
  const pauseMs = retryAfterMs(header)
  const body = errorObject(text)
  return new ProviderError(`${provider} answered with status ${status}`, {
    provider,
    failure: 'status',
    status,
    retryable: mayPass(status),
    clientMistake: blamesRequest(status) || (refused && !ownCredential),
    ...(pauseMs === undefined ? {} : { retryAfterMs: pauseMs }),
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
  return new ProviderError(`no connection to ${provider}${reasonOf(code)}`, details)
}

/** The system's, TLS's or undici's word for it, such as ` (CERT_HAS_EXPIRED)`; empty where there is none. */
function reasonOf(code: unknown): string {
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? ` (${code})` : ''
}

/** An answer that is too long to be read; so it would be the next time. */
export function tooLongError(provider: string): ProviderError {
  const details = { provider, failure: 'protocol', retryable: false } as const
  return new ProviderError(`${provider}: the answer is too long`, details)
}

/** An error that came in place of an answer, under a status of success. */
export function reportedError(provider: string, body: JsonObject | undefined): ProviderError {
  const blamed = BLAMING_CODES.has(body?.code)
  return new ProviderError(`${provider} reported an error in its answer`, {
    provider,
    failure: 'protocol',
    retryable: !blamed,
    ...(blamed ? { status: 400, clientMistake: true } : {}),
    ...(body === undefined ? {} : { body }),
  })
}
