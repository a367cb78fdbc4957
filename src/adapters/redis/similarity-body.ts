import type { IndexedQuestion } from '../../domain/ports/similarity-index-port.ts'
import { quantised, restored } from './similarity-vector.ts'

/** What of a question is as sensitive as its answer. */
export type QuestionContent = Pick<IndexedQuestion, 'text' | 'vector'>

/** Longest text, in UTF-16 units: longer ones are never asked for. */
const MAX_TEXT_LENGTH = 1000

/** Most dimensions of a vector. */
const MAX_DIMENSIONS = 16_384

/** Writes the number of dimensions, two bytes, big-endian, then a byte for each, then the text in UTF-8. */
export function encodeQuestion({ text, vector }: QuestionContent): Uint8Array {
  const dimensions = Buffer.alloc(2)
  dimensions.writeUInt16BE(vector.length)
  return Buffer.concat([dimensions, Buffer.from(quantised(vector).buffer), Buffer.from(text)])
}

/** Reads what {@link encodeQuestion} wrote; undefined for anything else. */
export function decodeQuestion(bytes: Uint8Array): QuestionContent | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const dimensions = view.length < 2 ? 0 : view.readUInt16BE()
  const end = 2 + dimensions
  if (dimensions === 0 || dimensions > MAX_DIMENSIONS || view.length < end) return undefined
  const vector = restored(new Int8Array(view.buffer, view.byteOffset + 2, dimensions))
  const text = textOf(view.subarray(end))
  if (vector === undefined || text === undefined || text.length > MAX_TEXT_LENGTH) return undefined
  return { text, vector }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes)
  } catch {
    return undefined
  }
}
