import type { JsonObject } from '../../domain/json.ts'

/**
 * An error with every member that OpenAI's have. Servers that are compatible with it leave
 * some out, and some number their codes, where clients expect a text.
 */
export function openAiError(error: JsonObject): JsonObject {
  const { code = null } = error
  const text = typeof code === 'number' ? String(code) : code
  return { type: 'upstream_error', param: null, ...error, code: text }
}

/** The body of an answer, or of an event, that tells of an error in OpenAI's shape. */
export function openAiErrorBody(error: JsonObject): JsonObject {
  return { error: openAiError(error) }
}
