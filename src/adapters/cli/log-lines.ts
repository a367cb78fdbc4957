import type { ReadStream } from 'node:fs'
import { createReadStream, statSync } from 'node:fs'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { isBlank } from '../../application/byte-lines.ts'
import type { Line } from './bounded-lines.ts'
import { inputName, STANDARD } from './input-name.ts'

/** Longest line of a log, in bytes: requests hold images. */
export const MAX_LOG_LINE_BYTES: number = 16 * 1024 * 1024

const LINE_FEED = 10

/** A log that is being read. */
export interface LogSource {
  /** What it is called in messages. */
  readonly name: string
  readonly chunks: AsyncIterable<Buffer>
  /** How much of it has been read, from 0 to 1; undefined where that cannot be known. */
  readonly progress: () => number | undefined
}

/** A line of a log, or the place of one that is too long to be read. */
export type LogLine = Line | { readonly number: number; readonly bytes: undefined }

/** Opens a file, plain or compressed (`.gz`), or standard input (`-`). Its chunks reject where it cannot be read. */
export function logSource(file: string, stdin: Readable): LogSource {
  if (file === STANDARD) {
    return { name: inputName(file), chunks: stdin, progress: () => undefined }
  }
  const source = createReadStream(file, { highWaterMark: 256 * 1024 })
  const { size } = statSync(file, { throwIfNoEntry: false }) ?? { size: 0 }
  const progress = (): number | undefined => (size > 0 ? source.bytesRead / size : undefined)
  return { name: file, chunks: unpackedChunks(source, file), progress }
}

/** Errors of the file reach whoever reads what is unpacked, and whoever stops reading closes the file. */
function unpackedChunks(source: ReadStream, file: string): AsyncIterable<Buffer> {
  return file.endsWith('.gz') ? pipeline(source, createGunzip(), () => undefined) : source
}

/** The lines of a log that are not empty. One that is too long is skipped, and never held in memory. */
export async function* logLines(
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<LogLine, void, undefined> {
  const line = new LogLineInProgress()
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      line.append(chunk.subarray(start, end))
      const whole = line.finish()
      if (whole !== undefined) yield whole
      start = end + 1
    }
    line.append(chunk.subarray(start))
  }
  const last = line.finish()
  if (last !== undefined) yield last
}

class LogLineInProgress {
  #number = 1
  #parts: Buffer[] = []
  #size = 0

  append(part: Buffer): void {
    this.#size += part.length
    if (this.#size > MAX_LOG_LINE_BYTES) this.#parts = []
    else this.#parts.push(part)
  }

  /** The line, undefined where it is empty; the next one begins. */
  finish(): LogLine | undefined {
    const number = this.#number
    const bytes = this.#size > MAX_LOG_LINE_BYTES ? undefined : Buffer.concat(this.#parts)
    this.#number += 1
    this.#parts = []
    this.#size = 0
    return bytes !== undefined && isBlank(bytes) ? undefined : lineOf(number, bytes)
  }
}

function lineOf(number: number, bytes: Buffer | undefined): LogLine {
  return bytes === undefined ? { number, bytes } : { number, bytes }
}
