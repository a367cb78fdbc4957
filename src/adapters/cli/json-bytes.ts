import { MAX_BODY_DEPTH, withExactNumbers } from '../../domain/exact-json.ts'
import type { JsonValue } from '../../domain/json.ts'
import { nestsBeyond } from '../../domain/nesting.ts'

/**
 * Reads JSON as the gateway reads bodies: numbers that a double cannot hold keep their digits, so that
 * requests with them have no key. Undefined where it is no JSON in UTF-8, or nested too deeply.
 */
export function exactJson(bytes: Uint8Array): JsonValue | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const value: JsonValue = JSON.parse(text)
    return nestsBeyond(MAX_BODY_DEPTH, value) ? undefined : withExactNumbers(text, value)
  } catch {
    return undefined
  }
}
