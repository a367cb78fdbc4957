import {
  CacheUnavailableError,
  ClosedError,
  InvalidRequestError,
  ModelNotFoundError,
  OnlyIfCachedError,
  OverloadedError,
  ProviderError,
  RequestAbortedError,
} from '../../domain/errors.ts'
import type { JsonObject } from '../../domain/json.ts'

/** Codes that only the gateway answers with, besides those of `RepriseError`. */
export const HTTP_ERROR_CODES = [
  'invalid_api_key',
  'forbidden',
  'invalid_json',
  'unsupported_media_type',
  'unsupported_transfer_encoding',
  'payload_too_large',
  'not_found',
  'headers_too_large',
  'request_timeout',
  'unreadable_request',
  'shutting_down',
  'internal_error',
] as const

/** A code that only the gateway answers with. */
export type HttpErrorCode = (typeof HTTP_ERROR_CODES)[number]

/** What an {@link HttpError} may say besides. */
export interface HttpErrorDetails {
  /** The header or field that is wrong. */
  readonly param?: string
  /** Headers of the answer. */
  readonly headers?: Readonly<Record<string, string>>
}

/** A request that the gateway turns away by itself. */
export class HttpError extends Error {
  readonly status: number
  readonly code: HttpErrorCode
  readonly param: string | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, code: HttpErrorCode, message: string, details?: HttpErrorDetails) {
    super(message)
    this.status = status
    this.code = code
    this.param = details?.param
    this.headers = details?.headers ?? {}
  }
}

/** What is answered where nothing is to be found. */
export function nothingHere(): HttpError {
  return new HttpError(404, 'not_found', 'there is nothing at this address')
}

/** An error as it is answered. */
export interface ErrorAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** What OpenAI answers under `error`: `{ message, type, param, code }`, or the provider's own words. */
  readonly error: JsonObject
  /** Set where the fault is ours: then the log has to say more than the answer. */
  readonly internal?: true
}

/** How to sign in, which every 401 has to say, a provider's too (RFC 9110, 15.5.2; RFC 6750, 3). */
const CHALLENGE = { 'www-authenticate': 'Bearer realm="reprise"' }

/** Translates an error into its answer; what is not known is an internal error and says nothing more. */
export function errorAnswer(error: unknown): ErrorAnswer {
  const answer = answerTo(error)
  if (answer.status !== 401) return answer
  return { ...answer, headers: { ...answer.headers, ...CHALLENGE } }
}

function answerTo(error: unknown): ErrorAnswer {
  if (error instanceof ProviderError) return providerAnswer(error)
  if (error instanceof InvalidRequestError) return plainAnswer(400, error)
  if (error instanceof ModelNotFoundError)
    return plainAnswer(404, { ...error, message: error.message, param: 'model' })
  if (error instanceof OnlyIfCachedError) return plainAnswer(504, error)
  // Nobody reads it any more; nginx's status for that.
  if (error instanceof RequestAbortedError) return plainAnswer(499, error)
  // Administration alone hears of it: for callers a cache that is away is a miss.
  if (error instanceof CacheUnavailableError) return plainAnswer(503, error)
  if (error instanceof ClosedError) return plainAnswer(503, error)
  if (error instanceof OverloadedError)
    return { ...plainAnswer(503, error), headers: { 'retry-after': '1' } }
  if (error instanceof HttpError)
    return { ...plainAnswer(error.status, error), headers: error.headers }
  return fastifyAnswer(error)
}

/** The provider's own words, where it had any. */
function providerAnswer(error: ProviderError): ErrorAnswer {
  const { body, retryAfterMs } = error
  const status = answerable(error.status)
  const headers =
    retryAfterMs === undefined ? {} : { 'retry-after': String(Math.ceil(retryAfterMs / 1000)) }
  return {
    ...plainAnswer(status, error),
    headers,
    ...(body === undefined ? {} : { error: body }),
  }
}

/** What a provider answered may be no error's status at all, such as a redirect. */
function answerable(status: number | undefined): number {
  if (status === undefined) return 503
  return status >= 400 && status < 600 ? status : 502
}

interface Described {
  readonly message: string
  readonly code: string
  readonly param?: string | undefined
}

function plainAnswer(status: number, { message, code, param }: Described): ErrorAnswer {
  return {
    status,
    headers: {},
    error: { message, type: typeOf(status), param: param ?? null, code },
  }
}

function typeOf(status: number): string {
  if (status === 401) return 'authentication_error'
  if (status === 403) return 'permission_error'
  return status < 500 ? 'invalid_request_error' : 'server_error'
}

/** fastify's own errors of reading a request. */
function fastifyAnswer(error: unknown): ErrorAnswer {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return plainAnswer(413, {
      message: 'the body is too large',
      code: 'payload_too_large',
      param: 'body',
    })
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return plainAnswer(415, {
      message: 'content-type must be application/json',
      code: 'unsupported_media_type',
    })
  }
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 500
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return plainAnswer(status, {
      message: 'the request could not be read',
      code: 'invalid_request',
    })
  }
  return {
    ...plainAnswer(500, { message: 'internal error', code: 'internal_error' }),
    internal: true,
  }
}
