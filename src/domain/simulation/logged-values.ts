import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts'

/** Seconds since the epoch are smaller than this until the year 5138, milliseconds larger since 1973. */
const SECONDS_BELOW = 1e11

/** Larger amounts are mistakes, and count as unknown. */
const MAX_AMOUNT = 1e12

/** Longest that an answer is believed to have taken: a day. */
const MAX_ELAPSED_MS = 86_400_000

/** A moment without a zone, which logs write in UTC. */
const ZONELESS = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d([.]\d+)?)?$/

/** Milliseconds since the epoch: of an ISO date, in UTC where it names no zone, or of seconds or milliseconds. */
export function momentOf(value: JsonValue | undefined): number | undefined {
  if (typeof value === 'number') return inReach(value < SECONDS_BELOW ? value * 1000 : value)
  if (typeof value !== 'string' || value === '') return undefined
  if (/^\d+([.]\d+)?$/.test(value)) return momentOf(Number(value))
  const text = ZONELESS.test(value) ? `${value.replace(' ', 'T')}Z` : value
  const at = Date.parse(text)
  return Number.isNaN(at) ? undefined : at
}

/** What a date can hold. */
function inReach(at: number): number | undefined {
  return Math.abs(at) <= 8.64e15 ? at : undefined
}

/** Milliseconds from one moment to the next; undefined where either is unknown, they are in the wrong order, or too far apart. */
export function elapsedMs(
  start: JsonValue | undefined,
  end: JsonValue | undefined,
): number | undefined {
  const [from, until] = [momentOf(start), momentOf(end)]
  const elapsed = (until ?? Number.NaN) - (from ?? Number.NaN)
  return elapsed >= 0 && elapsed <= MAX_ELAPSED_MS ? elapsed : undefined
}

/** A number of 0 or more, also where a log has it as text. */
export function amountOf(value: JsonValue | undefined): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && number >= 0 && number <= MAX_AMOUNT ? number : undefined
}

/** A price in millionths of a dollar; logs write 0 for what they do not know. */
export function microDollars(dollars: JsonValue | undefined): number | undefined {
  const amount = amountOf(dollars)
  return amount === undefined || amount === 0 ? undefined : amount * 1e6
}

/** A value that a log may have written as JSON text. */
export function unpacked(value: JsonValue | undefined): JsonValue | undefined {
  if (typeof value !== 'string' || !/^\s*[[{"]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

/** An object that a log may have written as JSON text; empty where there is none. */
export function unpackedObject(value: JsonValue | undefined): JsonObject {
  const object = unpacked(value)
  return isJsonObject(object) ? object : {}
}

/** A text that says something. */
export function nameOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
