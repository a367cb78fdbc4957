import type { JsonObject } from '../../domain/json.ts'

/** Anthropic's types of errors by status (https://docs.anthropic.com/en/api/errors). */
const TYPES: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  402: 'billing_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  415: 'invalid_request_error',
  422: 'invalid_request_error',
  429: 'rate_limit_error',
  503: 'overloaded_error',
  504: 'timeout_error',
  529: 'overloaded_error',
}

/**
 * An error in Anthropic's shape. `error` is Anthropic's own, which has no `code`, or in
 * OpenAI's shape; then its code goes along, as Anthropic's clients ignore what they do not know.
 */
export function anthropicError(error: JsonObject, status: number): JsonObject {
  const { message, code, param } = error
  if (code === undefined) return { type: 'error', error }
  const type = TYPES[status] ?? 'api_error'
  return { type: 'error', error: { type, message, code, param } }
}
