import { isJsonObject, type JsonObject } from '../../domain/json.ts'

/** Longest message that is passed on, in UTF-16 units: proxies answer with whole pages. */
const MAX_MESSAGE = 1000

/** Reads a provider's error as {@link errorIn} does; a text that is no JSON object is the message itself. */
export function errorObject(text: string): JsonObject | undefined {
  const value = parsed(text)
  return isJsonObject(value) ? errorIn(value) : said(text)
}

/**
 * A provider's error in OpenAI's shape, whatever its server's own: OpenAI's `error`
 * object, Ollama's `error` text, vLLM's bare object, or FastAPI's `detail`.
 * Undefined where there is nothing to pass on.
 */
export function errorIn(value: JsonObject): JsonObject | undefined {
  if (isJsonObject(value.error)) return value.error
  if (typeof value.error === 'string') return said(value.error)
  if (typeof value.message === 'string') return said(value.message, value)
  if (value.detail === undefined) return undefined
  return said(typeof value.detail === 'string' ? value.detail : JSON.stringify(value.detail))
}

function said(message: string, { type, param, code }: JsonObject = {}): JsonObject | undefined {
  if (message.trim() === '') return undefined
  const text = message.slice(0, MAX_MESSAGE)
  return { message: text, type: type ?? 'upstream_error', param: param ?? null, code: code ?? null }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
