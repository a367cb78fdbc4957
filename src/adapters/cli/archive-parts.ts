import { entryLine, firstLine, lastLine } from '../../domain/archive-line.ts'
import type { CacheEntry } from '../../domain/cache-entry.ts'

/** Bounds of a part: it has to arrive within a minute, and is in memory as a whole. */
const MAX_ENTRIES = 500
const MAX_CHARACTERS = 4_194_304

/** A part of an export, and an export itself. */
export interface ArchivePart {
  readonly text: string
  readonly entries: number
}

/** Entries as several small exports, of one entry at least. */
export async function* archiveParts(
  entries: AsyncIterable<CacheEntry>,
): AsyncGenerator<ArchivePart, void, undefined> {
  let lines: string[] = []
  let size = 0
  for await (const entry of entries) {
    const line = entryLine(entry)
    lines.push(line)
    size += line.length
    if (lines.length < MAX_ENTRIES && size < MAX_CHARACTERS) continue
    yield partOf(lines)
    lines = []
    size = 0
  }
  if (lines.length > 0) yield partOf(lines)
}

function partOf(lines: readonly string[]): ArchivePart {
  const text = `${firstLine(Date.now())}${lines.join('')}${lastLine(lines.length)}`
  return { text, entries: lines.length }
}
