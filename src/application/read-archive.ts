import { readArchiveLine } from '../domain/archive-line.ts'
import type { CacheEntry } from '../domain/cache-entry.ts'
import { InvalidRequestError } from '../domain/errors.ts'
import { byteLines, isBlank } from './byte-lines.ts'

/** Longest line of an export, in bytes: far more than an entry has by default. */
const MAX_LINE_BYTES = 67_108_864

/** What is wrong with an entry, for people; undefined where nothing is. */
type Objection = (entry: CacheEntry) => string | undefined

/**
 * Entries of an export, as they come: each is handed on before the next is read. Rejects with
 * {@link InvalidRequestError}, which names the line, where it is no export of a version that is
 * known, is cut or damaged, or holds an entry that `objection` objects to: that what was handed
 * on is all is known only at the end.
 */
export async function* readArchive(
  pieces: AsyncIterable<Uint8Array | string>,
  objection: Objection = () => undefined,
): AsyncGenerator<CacheEntry, void, undefined> {
  const progress = new ArchiveProgress(objection)
  let number = 0
  for await (const line of byteLines(pieces, MAX_LINE_BYTES)) {
    number = line.number
    const entry = progress.take(line.bytes, number)
    if (entry !== undefined) yield entry
  }
  progress.end(number + 1)
}

/** How far an export has been read. */
class ArchiveProgress {
  readonly #objection: Objection
  #state: 'before' | 'within' | 'after' = 'before'
  #entries = 0

  constructor(objection: Objection) {
    this.#objection = objection
  }

  /** The entry of the next line, where it is one. */
  take(bytes: Uint8Array, number: number): CacheEntry | undefined {
    if (isBlank(bytes) && this.#state !== 'within') return undefined
    const line = readArchiveLine(bytes)
    if (this.#state === 'before') return this.#begin(line, number)
    if (this.#state === 'after') throw wrong(number, 'there is more after the last line')
    if (line.kind === 'unreadable') throw wrong(number, line.reason)
    if (line.kind === 'first') throw wrong(number, 'a second first line')
    if (line.kind === 'last') return this.#finish(line.entries, number)
    const reason = this.#objection(line.entry)
    if (reason !== undefined) throw wrong(number, reason)
    this.#entries += 1
    return line.entry
  }

  /** Nothing follows. */
  end(number: number): void {
    if (this.#state === 'before') throw wrong(1, 'not an export of Reprise: it is empty')
    if (this.#state === 'within') throw wrong(number, 'the last line is missing: the export is cut')
  }

  #begin(line: ReturnType<typeof readArchiveLine>, number: number): undefined {
    if (line.kind === 'unreadable') throw wrong(number, line.reason)
    if (line.kind !== 'first') throw wrong(number, 'not the first line of an export of Reprise')
    this.#state = 'within'
  }

  #finish(entries: number, number: number): undefined {
    this.#state = 'after'
    if (entries === this.#entries) return
    throw wrong(
      number,
      `the export is cut: ${entries} entries were exported, these are ${this.#entries}`,
    )
  }
}

function wrong(number: number, reason: string): InvalidRequestError {
  return new InvalidRequestError(`line ${number}: ${reason}`)
}
