import { InvalidRequestError } from '../../domain/errors.ts'
import { MAX_BODY_DEPTH, withExactNumbers } from '../../domain/exact-json.ts'
import type { JsonValue } from '../../domain/json.ts'
import { nestsBeyond } from '../../domain/nesting.ts'
import { HttpError } from './http-errors.ts'

/**
 * Parses a body; numbers that a double cannot hold keep their digits.
 * @throws {HttpError} where it is no JSON.
 * @throws {InvalidRequestError} where it is nested too deeply.
 */
export function parseJsonBody(bytes: Uint8Array): JsonValue {
  const text = textOf(bytes)
  const value = parse(text)
  if (nestsBeyond(MAX_BODY_DEPTH, value)) {
    throw new InvalidRequestError(
      `the body is nested more than ${MAX_BODY_DEPTH} levels deep`,
      'body',
    )
  }
  return withExactNumbers(text, value)
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true })

function textOf(bytes: Uint8Array): string {
  try {
    return UTF_8.decode(bytes)
  } catch {
    throw new HttpError(400, 'invalid_json', 'the body is not valid UTF-8')
  }
}

function parse(text: string): JsonValue {
  try {
    return JSON.parse(text)
  } catch {
    throw new HttpError(400, 'invalid_json', 'the body is not valid JSON')
  }
}
