import { CliFailure } from './cli-failure.ts'

/** Longest line, in bytes. */
export const MAX_LINE_BYTES = 1_048_576

const LINE_FEED = 10

/** A line without its line feed. */
export interface Line {
  /** Counted from 1. */
  readonly number: number
  readonly bytes: Buffer
}

/**
 * Lines of a stream, none of them longer than {@link MAX_LINE_BYTES}.
 * @throws {CliFailure} that names the line which is, as `name:number`.
 */
export async function* boundedLines(
  chunks: AsyncIterable<Buffer>,
  name: string,
): AsyncGenerator<Line, void, undefined> {
  const line = new LineInProgress(name)
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      line.append(chunk.subarray(start, end))
      yield line.finish()
      start = end + 1
    }
    line.append(chunk.subarray(start))
  }
  yield line.finish()
}

/** The line that has been read in part. */
class LineInProgress {
  readonly #name: string
  #number = 1
  #parts: Buffer[] = []
  #size = 0

  constructor(name: string) {
    this.#name = name
  }

  append(part: Buffer): void {
    this.#parts.push(part)
    this.#size += part.length
    if (this.#size <= MAX_LINE_BYTES) return
    throw new CliFailure(`${this.#name}:${this.#number}: longer than ${MAX_LINE_BYTES} bytes`)
  }

  /** The whole line; the next one begins. */
  finish(): Line {
    const line = { number: this.#number, bytes: Buffer.concat(this.#parts) }
    this.#number += 1
    this.#parts = []
    this.#size = 0
    return line
  }
}
