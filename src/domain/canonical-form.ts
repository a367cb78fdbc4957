import canonicalize from 'canonicalize'
import { isJsonObject } from './json.ts'

/** Why a value has no exact canonical form. */
export type CanonicalObstacle =
  | 'not_json'
  | 'lone_surrogate'
  | 'inexact_number'
  | 'too_deep'
  | 'prototype_field'
  | 'too_large'

/** Deepest nesting of objects and lists that still gets a canonical form, or a key. */
export const MAX_CANONICAL_DEPTH = 64

/** Longest canonical form, in UTF-16 units; larger requests are dearer to hash than to pass on. */
const MAX_CANONICAL_LENGTH = 4 * 1024 * 1024

/** A value's canonical form, or what stands in its way. */
export type CanonicalForm =
  | { readonly kind: 'canonical'; readonly text: string }
  | { readonly kind: 'obstacle'; readonly obstacle: CanonicalObstacle }

/**
 * The canonical JSON of a value (RFC 8785): equal for equal values, different for
 * different ones. Values whose difference JSON cannot express have none: integers
 * beyond 2^53 (parsing has rounded them already), lone surrogates (UTF-8 maps them
 * all to one character), `__proto__` members, and whatever is no plain JSON.
 * `wrapping` is how many levels the caller has put around what users wrote.
 */
export function canonicalForm(value: unknown, wrapping = 0): CanonicalForm {
  const obstacle = obstacleIn(value, -wrapping)
  if (obstacle !== undefined) return { kind: 'obstacle', obstacle }
  const text = canonicalize(value)
  if (text === undefined) return { kind: 'obstacle', obstacle: 'not_json' }
  if (text.length > MAX_CANONICAL_LENGTH) return { kind: 'obstacle', obstacle: 'too_large' }
  return { kind: 'canonical', text }
}

function obstacleIn(value: unknown, depth: number): CanonicalObstacle | undefined {
  if (typeof value === 'string') return value.isWellFormed() ? undefined : 'lone_surrogate'
  if (typeof value === 'number') return numberObstacle(value)
  if (typeof value === 'boolean' || value === null) return undefined
  if (typeof value !== 'object') return 'not_json'
  if (depth >= MAX_CANONICAL_DEPTH) return 'too_deep'
  return Array.isArray(value) ? listObstacle(value, depth) : objectObstacle(value, depth)
}

/** What is wrong with a number: it is none, or parsing may have rounded it. */
export function numberObstacle(value: number): CanonicalObstacle | undefined {
  if (!Number.isFinite(value)) return 'not_json'
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? 'inexact_number' : undefined
}

function listObstacle(list: readonly unknown[], depth: number): CanonicalObstacle | undefined {
  if (speaksForItself(list)) return 'not_json'
  for (const item of list) {
    const obstacle = obstacleIn(item, depth + 1)
    if (obstacle !== undefined) return obstacle
  }
  return undefined
}

function objectObstacle(object: object, depth: number): CanonicalObstacle | undefined {
  const strange = strangeness(object)
  if (strange !== undefined) return strange
  for (const [field, member] of Object.entries(object)) {
    if (field === '__proto__') return 'prototype_field'
    if (!field.isWellFormed()) return 'lone_surrogate'
    const obstacle = member === undefined ? undefined : obstacleIn(member, depth + 1)
    if (obstacle !== undefined) return obstacle
  }
  return undefined
}

/** Whether a list is written in JSON as it says itself, and not as its items are. */
export function speaksForItself(list: readonly unknown[]): boolean {
  return 'toJSON' in list
}

/** What an object is instead of a plain one. */
export function strangeness(object: object): CanonicalObstacle | undefined {
  if (Object.getPrototypeOf(object) === Object.prototype) return undefined
  return isJsonObject(object) && isRawNumber(object) ? 'inexact_number' : 'not_json'
}

/** `JSON.rawJSON` objects, by which the wire keeps the digits of large integers, have no prototype. */
function isRawNumber(object: object): boolean {
  return Object.getPrototypeOf(object) === null && 'rawJSON' in object
}
