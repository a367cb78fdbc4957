import { isJsonObject, type JsonValue } from '../../domain/json.ts'

/** Marks a member that tells how its object is to be read; members of that name that were there already get one more. */
const MARK = '$'

/** What becomes of what JSON cannot express; nothing leaves it out. */
type Otherwise = (value: unknown) => JsonValue | undefined

/**
 * A value as JSON from which {@link decoded} makes the same value: bytes, addresses and
 * dates included, which the AI SDK's prompts and answers may hold. Different values never
 * become the same JSON.
 * @throws {TypeError} where it holds what JSON cannot express, such as a function.
 */
export function encoded(value: unknown): JsonValue {
  return written(value, refused) ?? null
}

/**
 * The same for values that may hold anything: what JSON cannot express is told as JSON has it, such as
 * an instance of a class by its members, and left out where JSON has nothing for it.
 */
export function told(value: unknown): JsonValue {
  return written(value, inJson) ?? null
}

/** The value that {@link encoded} was given. */
export function decoded(value: JsonValue | undefined): unknown {
  if (Array.isArray(value)) return value.map(decoded)
  if (!isJsonObject(value)) return value
  if (value[MARK] === 'bytes') return new Uint8Array(Buffer.from(String(value.base64), 'base64'))
  if (value[MARK] === 'url') return new URL(String(value.href))
  if (value[MARK] === 'date') return new Date(String(value.time))
  const members = Object.entries(value).map(([name, member]) => [
    name.startsWith(MARK) ? name.slice(1) : name,
    decoded(member),
  ])
  return Object.fromEntries(members)
}

function written(value: unknown, otherwise: Otherwise): JsonValue | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : otherwise(value)
  if (Array.isArray(value)) return value.map((item) => written(item, otherwise) ?? null)
  if (value instanceof Uint8Array) return { [MARK]: 'bytes', base64: base64Of(value) }
  if (value instanceof URL) return { [MARK]: 'url', href: value.href }
  if (value instanceof Date && !Number.isNaN(value.getTime()))
    return { [MARK]: 'date', time: value.toISOString() }
  if (typeof value === 'object' && isPlain(value)) return writtenMembers(value, otherwise)
  return otherwise(value)
}

function writtenMembers(object: object, otherwise: Otherwise): JsonValue {
  const members = Object.entries(object)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => [
      name.startsWith(MARK) ? MARK + name : name,
      written(member, otherwise),
    ])
  return Object.fromEntries(members.filter(([, member]) => member !== undefined))
}

/** Numbers that are none are no key's either, and say so there. */
function refused(value: unknown): JsonValue {
  if (typeof value === 'number') return value
  throw new TypeError(`a ${typeof value} has no form in JSON`)
}

function inJson(value: unknown): JsonValue | undefined {
  const text = textOf(value)
  return text === undefined ? undefined : told(JSON.parse(text))
}

function textOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}
