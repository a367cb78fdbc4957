import {
  type CanonicalObstacle,
  MAX_CANONICAL_DEPTH,
  numberObstacle,
  speaksForItself,
  strangeness,
} from './canonical-form.ts'

/** Most bytes of an encoding; larger requests are dearer to hash than to pass on. */
const MAX_ENCODED_BYTES = 4 * 1024 * 1024

/** Bytes that are kept ready between encodings: requests of up to some 300 kB need no more. */
const READY_BYTES = 1024 * 1024

/** Strings up to so many units are copied one by one, which is faster than calling out of JavaScript. */
const SHORT = 24

/** Up to so many names are sorted by insertion. */
const FEW = 16

/** What a part is; a length or the parts themselves follow. No tag begins another part's content. */
const TAG = {
  string: 1,
  number: 2,
  true: 3,
  false: 4,
  null: 5,
  list: 6,
  object: 7,
  end: 8,
} as const

/**
 * Writes JSON values as bytes to be hashed: the same bytes exactly where canonical JSON (RFC 8785)
 * is the same, and an obstacle exactly where that has one, but for the largest: what is too large
 * goes by bytes here, by characters there. Nothing is escaped or formatted, so it
 * costs about a fifth. Injective because it can be read back: a tag, then for a string its length
 * in UTF-16 units (LEB128) and its UTF-8, for a number its IEEE 754 double, for a list its length
 * and its items, for an object its members by name, and an end.
 */
export class KeyEncoder {
  #bytes = Buffer.allocUnsafeSlow(READY_BYTES)
  #end = 0

  /** The encoding, good until the next one, or what stands in its way. */
  encode(value: unknown): Uint8Array | CanonicalObstacle {
    this.begin()
    return this.write(value) ?? this.encoding()
  }

  /** Begins an encoding that is put together of pieces. */
  begin(): void {
    if (this.#bytes.length > READY_BYTES) this.#bytes = Buffer.allocUnsafeSlow(READY_BYTES)
    this.#end = 0
  }

  /** Writes what has been encoded before: {@link pieceOf}, {@link OBJECT}, {@link OBJECT_END}. */
  writePiece(piece: Uint8Array): void {
    this.#makeRoom(piece.length)
    const bytes = this.#bytes
    const from = this.#end
    for (let at = 0; at < piece.length; at += 1) bytes[from + at] = piece[at] ?? 0
    this.#end = from + piece.length
  }

  /** What has been written since {@link begin}, good until the next time; or that it is too large. */
  encoding(): Uint8Array | CanonicalObstacle {
    return this.#end > MAX_ENCODED_BYTES ? 'too_large' : this.#bytes.subarray(0, this.#end)
  }

  /** Writes a value that lies within so many lists and objects, or tells what stands in its way. */
  write(value: unknown, depth = 0): CanonicalObstacle | undefined {
    switch (typeof value) {
      case 'string':
        return this.#writeString(value)
      case 'number':
        return this.#writeNumber(value)
      case 'boolean':
        return this.#writeTag(value ? TAG.true : TAG.false)
      case 'object':
        if (value === null) return this.#writeTag(TAG.null)
        if (depth >= MAX_CANONICAL_DEPTH) return 'too_deep'
        return Array.isArray(value)
          ? this.#writeList(value, depth)
          : this.#writeObject(value, depth)
      default:
        return 'not_json'
    }
  }

  #writeString(text: string): CanonicalObstacle | undefined {
    if (this.#copyShort(text)) return undefined
    if (!text.isWellFormed()) return 'lone_surrogate'
    if (this.#end + text.length > MAX_ENCODED_BYTES) return 'too_large'
    this.#makeRoom(text.length * 3)
    this.#writeLength(TAG.string, text.length)
    this.#end += this.#bytes.write(text, this.#end)
    return undefined
  }

  /** Whether all of it was written; not where the text is long or not all ASCII. */
  #copyShort(text: string): boolean {
    const { length } = text
    if (length > SHORT || this.#end > MAX_ENCODED_BYTES) return false
    this.#makeRoom(length)
    const bytes = this.#bytes
    const from = this.#end + 2
    for (let at = 0; at < length; at += 1) {
      const unit = text.charCodeAt(at)
      if (unit > 0x7f) return false
      bytes[from + at] = unit
    }
    bytes[from - 2] = TAG.string
    bytes[from - 1] = length
    this.#end = from + length
    return true
  }

  #writeNumber(value: number): CanonicalObstacle | undefined {
    const obstacle = numberObstacle(value)
    if (obstacle !== undefined) return obstacle
    this.#writeTag(TAG.number)
    // JSON knows no -0: adding 0 turns it into 0.
    this.#end = this.#bytes.writeDoubleBE(value + 0, this.#end)
    return undefined
  }

  #writeList(list: readonly unknown[], depth: number): CanonicalObstacle | undefined {
    if (speaksForItself(list)) return 'not_json'
    this.#makeRoom(0)
    this.#writeLength(TAG.list, list.length)
    for (let at = 0; at < list.length; at += 1) {
      const obstacle = this.write(list[at], depth + 1)
      if (obstacle !== undefined) return obstacle
    }
    return undefined
  }

  #writeObject(object: object, depth: number): CanonicalObstacle | undefined {
    const strange = strangeness(object)
    if (strange !== undefined) return strange
    const members = object as Readonly<Record<string, unknown>>
    this.#writeTag(TAG.object)
    for (const name of sortedNames(members)) {
      if (name === '__proto__') return 'prototype_field'
      const member = members[name]
      if (member === undefined && name.isWellFormed()) continue
      const obstacle = this.#writeString(name) ?? this.write(member, depth + 1)
      if (obstacle !== undefined) return obstacle
    }
    return this.#writeTag(TAG.end)
  }

  #writeTag(tag: number): undefined {
    this.#makeRoom(0)
    this.#bytes[this.#end++] = tag
  }

  #writeLength(tag: number, length: number): void {
    this.#bytes[this.#end++] = tag
    let rest = length
    for (; rest > 0x7f; rest >>>= 7) this.#bytes[this.#end++] = 0x80 | (rest & 0x7f)
    this.#bytes[this.#end++] = rest
  }

  /** Room for some bytes, a tag and a length or number before them. */
  #makeRoom(bytes: number): void {
    const needed = this.#end + bytes + 16
    if (needed <= this.#bytes.length) return
    const larger = Buffer.allocUnsafeSlow(needed * 2)
    this.#bytes.copy(larger, 0, 0, this.#end)
    this.#bytes = larger
  }
}

/** Where an object begins, whose members follow by name. */
export const OBJECT: Uint8Array = Uint8Array.of(TAG.object)

/** Where it ends. */
export const OBJECT_END: Uint8Array = Uint8Array.of(TAG.end)

/** A value that is always the same, or the name of a member, as it is encoded. */
export function pieceOf(value: string | number): Uint8Array {
  const encoding = new KeyEncoder().encode(value)
  if (typeof encoding === 'string') throw new TypeError(encoding)
  return encoding.slice()
}

/** Own names by their UTF-16 units, as RFC 8785 has it. Inserted one by one: they are few, and mostly in order. */
function sortedNames(members: object): readonly string[] {
  const names = Object.keys(members)
  if (names.length > FEW) return names.sort()
  for (let next = 1; next < names.length; next += 1) {
    const name = names[next] ?? ''
    let place = next
    for (; place > 0 && isBehind(names[place - 1] ?? '', name); place -= 1)
      names[place] = names[place - 1] ?? ''
    names[place] = name
  }
  return names
}

/** By the first unit where it tells: comparing strings as a whole is a call out of JavaScript. */
function isBehind(one: string, other: string): boolean {
  const difference = one.charCodeAt(0) - other.charCodeAt(0)
  return difference === 0 || Number.isNaN(difference) ? one > other : difference > 0
}
