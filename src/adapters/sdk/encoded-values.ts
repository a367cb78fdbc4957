import { isJsonObject, type JsonValue } from '../../domain/json.ts'

/** Marks a member that tells how its object is to be read; members of that name that were there already get one more. */
const MARK = '$'

/**
 * A value as JSON from which {@link decoded} makes the same value: bytes, addresses and
 * dates included, which the AI SDK's prompts and answers may hold. Different values never
 * become the same JSON.
 * @throws {TypeError} where it holds what JSON cannot express, such as a function.
 */
export function encoded(value: unknown): JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return value
  if (Array.isArray(value)) return value.map(encoded)
  if (value instanceof Uint8Array) return { [MARK]: 'bytes', base64: base64Of(value) }
  if (value instanceof URL) return { [MARK]: 'url', href: value.href }
  if (value instanceof Date) return { [MARK]: 'date', time: value.toISOString() }
  if (typeof value === 'object' && isPlain(value)) return encodedMembers(value)
  throw new TypeError(`a ${typeof value} has no form in JSON`)
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

function encodedMembers(object: object): JsonValue {
  const members = Object.entries(object)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => [name.startsWith(MARK) ? MARK + name : name, encoded(member)])
  return Object.fromEntries(members)
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}
