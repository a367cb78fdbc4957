import { hash } from 'node:crypto'
import type { CacheEntry } from './cache-entry.ts'
import { encodeHead, parseHead, parseObject } from './entry-head.ts'
import { isJsonObject, type JsonObject } from './json.ts'
import { formatOf } from './wire-formats.ts'

/**
 * Exported entries are lines of JSON. The first says what they are, {@link ARCHIVE_VERSION}
 * included, the last how many there were, so that a file that is cut is noticed. In between,
 * each line is an entry: `head`, everything but the answer, `body`, the answer verbatim, and
 * `sum`, the first 32 hexadecimal digits of the SHA-256 of both as JSON without white space.
 */
const ARCHIVE_VERSION = 1

/** A line of an export. */
export type ArchiveLine =
  | { readonly kind: 'first' }
  | { readonly kind: 'entry'; readonly entry: CacheEntry }
  | { readonly kind: 'last'; readonly entries: number }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** The first line. The moment, milliseconds since the epoch, is for people: nothing is decided by it. */
export function firstLine(exportedAt: number): string {
  const at = new Date(exportedAt).toISOString()
  return `${JSON.stringify({ reprise: 'export', version: ARCHIVE_VERSION, exportedAt: at })}\n`
}

/** An entry's line. */
export function entryLine(entry: CacheEntry): string {
  const head = Buffer.from(encodeHead(entry)).toString()
  const body = JSON.stringify(entry.response.body)
  return `{"sum":"${sumOf(head, body)}","head":${head},"body":${body}}\n`
}

/** The last line, given how many entries there were. */
export function lastLine(entries: number): string {
  return `${JSON.stringify({ end: true, entries })}\n`
}

/** Reads a line, with or without its line feed. Never throws. */
export function readArchiveLine(bytes: Uint8Array): ArchiveLine {
  const line = parseObject(bytes)
  if (line === undefined) return unreadable('no JSON object, damaged or cut off')
  if ('reprise' in line) return readFirst(line)
  if ('end' in line) return readLast(line)
  return readEntry(line)
}

function readFirst({ reprise, version }: JsonObject): ArchiveLine {
  if (reprise !== 'export') return unreadable('not an export of Reprise')
  if (version === ARCHIVE_VERSION) return { kind: 'first' }
  return unreadable(
    typeof version === 'number' && Number.isInteger(version)
      ? `an export of version ${version}; this Reprise reads version ${ARCHIVE_VERSION}`
      : 'an export of no version that this Reprise reads',
  )
}

function readLast({ end, entries }: JsonObject): ArchiveLine {
  if (end !== true || typeof entries !== 'number') return unreadable('not an entry, or damaged')
  return { kind: 'last', entries }
}

function readEntry({ sum, head, body }: JsonObject): ArchiveLine {
  if (!isJsonObject(head) || !isJsonObject(body)) return unreadable('not an entry, or damaged')
  const texts = [JSON.stringify(head), JSON.stringify(body)] as const
  if (sum !== sumOf(...texts)) return unreadable('damaged: it does not match its sum')
  const read = parseHead(Buffer.from(texts[0]))
  if (read === undefined) return unreadable('an entry that this Reprise cannot read')
  const { provider, requestId, latencyMs, ...entry } = read
  const response = formatOf(entry.protocol).read(body, { provider, requestId, latencyMs })
  return { kind: 'entry', entry: { ...entry, response: { ...response, cached: true } } }
}

function sumOf(head: string, body: string): string {
  return hash('sha256', `${head}${body}`).slice(0, 32)
}

function unreadable(reason: string): ArchiveLine {
  return { kind: 'unreadable', reason }
}
