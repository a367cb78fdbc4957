import { ProviderError, RepriseError, RequestAbortedError } from '../../domain/errors.ts'
import { blamesRequest, mayPass, retryAfterMs } from '../../domain/http-failure.ts'
import { isJsonObject, type JsonObject } from '../../domain/json.ts'
import { lateError } from '../../domain/provider-failure.ts'

/** The AI SDK's errors of models that cannot be asked this, whenever they are asked. */
const HOPELESS: ReadonlySet<unknown> = new Set([
  'AI_UnsupportedFunctionalityError',
  'AI_InvalidPromptError',
  'AI_InvalidArgumentError',
  'AI_NoSuchModelError',
  'AI_NoSuchProviderReferenceError',
  'AI_LoadAPIKeyError',
  'AI_LoadSettingError',
])

/** Names and codes of waits that ran out: the platform's, Node's and undici's. */
const TOO_LATE: ReadonlySet<unknown> = new Set([
  'TimeoutError',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
])

/**
 * Translates what a model of the AI SDK throws, rejects with, or reports in its stream, once,
 * at the edge. The AI SDK is an optional peer, so its errors are known by their names and
 * fields, not by their classes. Their own messages stay behind in `cause`: they may quote
 * the prompt or name an URL with a key.
 *
 * `signal` tells whether the caller has left; without one every abort is taken for the caller's.
 */
export function toProviderError(error: unknown, provider: string, signal?: AbortSignal): Error {
  const { name, statusCode, isRetryable, responseHeaders } = fieldsOf(error)
  const left = signal === undefined ? name === 'AbortError' : signal.aborted
  if (left) return new RequestAbortedError()
  if (error instanceof RepriseError) return error
  if (isErrorStatus(statusCode)) {
    const retryable = typeof isRetryable === 'boolean' ? isRetryable : mayPass(statusCode)
    return statusError(
      provider,
      error,
      statusCode,
      retryable,
      retryAfterMs(headerIn(responseHeaders)),
    )
  }
  if (causesOf(error).some(isTooLate)) return lateError(provider, error)
  if (causesOf(error).some(isTransport)) {
    const details = { provider, failure: 'connection', retryable: true, cause: error } as const
    return new ProviderError(`no connection to ${provider}`, details)
  }
  return answerError(provider, error, !HOPELESS.has(name))
}

function statusError(
  provider: string,
  error: unknown,
  status: number,
  retryable: boolean,
  pauseMs: number | undefined,
): ProviderError {
  const message = `${provider} answered with status ${status}`
  return new ProviderError(message, {
    provider,
    failure: 'status',
    status,
    retryable,
    clientMistake: blamesRequest(status),
    ...(pauseMs === undefined ? {} : { retryAfterMs: pauseMs }),
    body: errorObject(error) ?? plainError(message),
    cause: error,
  })
}

function answerError(provider: string, error: unknown, retryable: boolean): ProviderError {
  const message = retryable
    ? `${provider} gave no answer that can be read`
    : `${provider} cannot be asked this`
  const body = errorObject(error) ?? plainError(message)
  return new ProviderError(message, {
    provider,
    failure: 'protocol',
    retryable,
    body,
    cause: error,
  })
}

/**
 * The vendor's own error in OpenAI's shape, for the caller's eyes: what the AI SDK has read
 * of the body (OpenAI's, Anthropic's and Google's lie in `error`), or what it reports in a stream.
 */
function errorObject(error: unknown): JsonObject | undefined {
  const { data } = fieldsOf(error)
  const candidates = [isJsonObject(data) ? data.error : undefined, data, reported(error)]
  const said = candidates.find((it) => isJsonObject(it) && typeof it.message === 'string')
  if (!isJsonObject(said)) return undefined
  const { message, type, param, code } = said
  return { ...plainError(''), message, ...withoutAbsent({ type, param, code }) }
}

/** Streams report errors as plain objects; instances of `Error` say what nobody else should read. */
function reported(error: unknown): unknown {
  return error instanceof Error ? undefined : (fieldsOf(error).error ?? error)
}

function plainError(message: string): JsonObject {
  return { message, type: 'upstream_error', param: null, code: null }
}

function withoutAbsent(fields: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  )
}

function isErrorStatus(status: unknown): status is number {
  return typeof status === 'number' && status >= 400
}

function isTooLate({ name, code }: Record<string, unknown>): boolean {
  return TOO_LATE.has(name) || TOO_LATE.has(code)
}

/** Node's and undici's errors of connections have a code; the AI SDK marks them as retryable. */
function isTransport({
  name,
  code,
  message,
  isRetryable,
  statusCode,
}: Record<string, unknown>): boolean {
  if (name === 'AI_APICallError') return isRetryable === true && statusCode === undefined
  if (name === 'AbortError') return true
  if (name === 'TypeError') return message === 'fetch failed' || message === 'terminated'
  return typeof code === 'string' && /^(E[A-Z]+|UND_ERR_[A-Z_]+)$/.test(code)
}

/** The error and what caused it, five levels deep at most: causes may go round in circles. */
function causesOf(error: unknown): readonly Record<string, unknown>[] {
  const causes: Record<string, unknown>[] = []
  for (let at = error; at instanceof Error && causes.length < 5; at = at.cause) {
    causes.push(fieldsOf(at))
  }
  return causes
}

function fieldsOf(error: unknown): Record<string, unknown> {
  return typeof error === 'object' && error !== null ? (error as Record<string, unknown>) : {}
}

/** A header, however it is spelt. */
function headerIn(headers: unknown): (name: string) => string | undefined {
  return (wanted) => {
    const found = Object.entries(fieldsOf(headers)).find(([name]) => name.toLowerCase() === wanted)
    return typeof found?.[1] === 'string' ? found[1] : undefined
  }
}
