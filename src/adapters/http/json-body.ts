import { InvalidRequestError } from '../../domain/errors.ts'
import type { JsonValue } from '../../domain/json.ts'
import { nestsBeyond } from '../../domain/nesting.ts'
import { HttpError } from './http-errors.ts'

/** Deeper bodies are refused; beyond 64 levels they pass through uncached. */
const MAX_DEPTH = 128

/** Only texts with so many digits, or so large an exponent, can hold a number that a double cannot. */
const LONG_NUMBER = /\d{16}|\d[eE]\+?\d{2}/

/**
 * Parses a body. Integers beyond 2^53 and numbers beyond a double's range keep their
 * digits, as `JSON.rawJSON` objects: such a request is passed on as it came.
 * @throws {HttpError} where it is no JSON.
 * @throws {InvalidRequestError} where it is nested too deeply.
 */
export function parseJsonBody(bytes: Uint8Array): JsonValue {
  const text = textOf(bytes)
  const value = parse(text)
  if (nestsBeyond(MAX_DEPTH, value)) {
    throw new InvalidRequestError(`the body is nested more than ${MAX_DEPTH} levels deep`, 'body')
  }
  return LONG_NUMBER.test(text) ? parse(text, keepingDigits) : value
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true })

function textOf(bytes: Uint8Array): string {
  try {
    return UTF_8.decode(bytes)
  } catch {
    throw new HttpError(400, 'invalid_json', 'the body is not valid UTF-8')
  }
}

/** Since V8 12 a reviver sees a number's text; TypeScript's library does not know yet. */
type SourceReviver = (field: string, value: unknown, context: { source?: string }) => unknown

function parse(text: string, reviver?: SourceReviver): JsonValue {
  try {
    return JSON.parse(text, reviver as Parameters<typeof JSON.parse>[1])
  } catch {
    throw new HttpError(400, 'invalid_json', 'the body is not valid JSON')
  }
}

const { rawJSON } = JSON as typeof JSON & { rawJSON(text: string): unknown }

function keepingDigits(_field: string, value: unknown, { source }: { source?: string }): unknown {
  const inexact = typeof value === 'number' && !isExact(value)
  return inexact && source !== undefined ? rawJSON(source) : value
}

function isExact(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
}
