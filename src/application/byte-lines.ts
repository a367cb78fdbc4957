import { InvalidRequestError } from '../domain/errors.ts'

const LINE_FEED = 10

/** A line without its line feed. */
export interface ByteLine {
  /** Counted from 1. */
  readonly number: number
  readonly bytes: Uint8Array
}

/**
 * Lines of bytes, or of text, that come in pieces; none is longer than `maxBytes`, so that no more than one
 * is in memory at a time. Rejects with {@link InvalidRequestError}, which names the line, where one is.
 */
export async function* byteLines(
  pieces: AsyncIterable<Uint8Array | string>,
  maxBytes: number,
): AsyncGenerator<ByteLine, void, undefined> {
  let number = 1
  let parts: Uint8Array[] = []
  let size = 0
  const append = (part: Uint8Array): void => {
    parts.push(part)
    size += part.length
    if (size > maxBytes)
      throw new InvalidRequestError(`line ${number}: longer than ${maxBytes} bytes`)
  }
  for await (const given of pieces) {
    const piece = typeof given === 'string' ? Buffer.from(given) : given
    if (!(piece instanceof Uint8Array)) throw new InvalidRequestError('a piece is no bytes')
    let start = 0
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, start)) {
      append(piece.subarray(start, end))
      yield { number, bytes: Buffer.concat(parts) }
      number += 1
      parts = []
      size = 0
      start = end + 1
    }
    append(piece.subarray(start))
  }
  if (size > 0) yield { number, bytes: Buffer.concat(parts) }
}

/** Whether a line holds nothing but white space: files end with such lines, or part their records by them. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}
