import { isJsonObject, type JsonValue } from '../../domain/json.ts'

/** Only texts with so many digits, or so large an exponent, can hold a number that a double cannot. */
const LONG_NUMBER = /\d{16}|\d[eE]\+?\d{2}/

/** Deeper bodies are refused by the gateway. */
const MAX_DEPTH = 128

/** Since V8 12 a reviver sees a number's text; TypeScript's library does not know yet. */
type SourceReviver = (field: string, value: unknown, context: { source?: string }) => unknown

const { rawJSON } = JSON as typeof JSON & { rawJSON(text: string): unknown }

/**
 * Reads JSON as the gateway does: numbers that a double cannot hold keep their digits, so that
 * requests with them have no key. Undefined where it is no JSON in UTF-8, or nested too deeply.
 */
export function exactJson(bytes: Uint8Array): JsonValue | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const value: JsonValue = JSON.parse(text)
    if (isDeeperThan(value, MAX_DEPTH)) return undefined
    return LONG_NUMBER.test(text) ? withDigits(text) : value
  } catch {
    return undefined
  }
}

function withDigits(text: string): JsonValue {
  const reviver: SourceReviver = (_field, value, { source }) => {
    const inexact = typeof value === 'number' && !isExact(value)
    return inexact && source !== undefined ? rawJSON(source) : value
  }
  return JSON.parse(text, reviver as Parameters<typeof JSON.parse>[1])
}

function isExact(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
}

function isDeeperThan(value: JsonValue | undefined, levels: number): boolean {
  if (!Array.isArray(value) && !isJsonObject(value)) return false
  if (levels === 0) return true
  return Object.values(value).some((member) => isDeeperThan(member, levels - 1))
}
