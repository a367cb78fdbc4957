import type { JsonValue } from './json.ts'

/** Bodies nested deeper are refused; beyond 64 levels they pass through uncached. */
export const MAX_BODY_DEPTH = 128

/** Only texts with so many digits, or so large an exponent, can hold a number that a double cannot. */
const LONG_NUMBER = /\d{16}|\d[eE]\+?\d{2}/

/** Since V8 12 a reviver sees a number's text; TypeScript's library does not know yet. */
type SourceReviver = (field: string, value: unknown, context: { source?: string }) => unknown

const { rawJSON } = JSON as typeof JSON & { rawJSON(text: string): unknown }

/**
 * What a text says whose JSON is known to be valid, and of which `JSON.parse` has made `value`: integers
 * beyond 2^53 and numbers beyond a double's range keep their digits, as `JSON.rawJSON` objects. Requests
 * with them have no key, and are passed on as they came.
 */
export function withExactNumbers(text: string, value: JsonValue): JsonValue {
  if (!LONG_NUMBER.test(text)) return value
  return JSON.parse(text, keepingDigits as Parameters<typeof JSON.parse>[1])
}

const keepingDigits: SourceReviver = (_field, value, { source }) => {
  const inexact = typeof value === 'number' && !isExact(value)
  return inexact && source !== undefined ? rawJSON(source) : value
}

function isExact(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
}
