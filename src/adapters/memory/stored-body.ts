import type { JsonObject } from '../../domain/json.ts'

/**
 * A body as memory keeps it: a text of one byte a character, for one with a single character
 * beyond Latin-1 takes two throughout, and an array of bytes some 200 bytes more than a text of them.
 */
export interface StoredBody {
  readonly text: string
  /** Whether the text's characters are the bytes of UTF-8; otherwise it is JSON as it stands. */
  readonly inUtf8: boolean
  /** How many bytes its JSON takes in UTF-8. */
  readonly bytes: number
}

/** Which part of a body its escapes may add: what is JSON as it stands is read in half the time. */
const ESCAPES_SHARE = 1 / 32

const BEYOND_LATIN_1 = /[\u0100-\uffff]/g

/** Writes a body as it is kept. */
export function storedBody(body: JsonObject): StoredBody {
  const json = JSON.stringify(body)
  const bytes = Buffer.from(json)
  const text = json.replace(BEYOND_LATIN_1, escaped)
  const inUtf8 = text.length > bytes.length * (1 + ESCAPES_SHARE)
  // Written anew: what was made of a text of two bytes a character takes two itself.
  const kept = inUtf8 ? bytes.toString('latin1') : Buffer.from(text, 'latin1').toString('latin1')
  return { text: kept, inUtf8, bytes: bytes.length }
}

/** Reads what {@link storedBody} wrote: a new object each time. */
export function readBody({ text, inUtf8 }: Pick<StoredBody, 'text' | 'inUtf8'>): JsonObject {
  return JSON.parse(inUtf8 ? Buffer.from(text, 'latin1').toString() : text)
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
