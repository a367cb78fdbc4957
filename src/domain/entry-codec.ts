import { hash } from 'node:crypto'
import type { CacheEntry, CacheRead, Rejection } from './cache-entry.ts'
import { type CacheKey, cacheKeyText } from './cache-key.ts'
import { ENCRYPTED, isKnownForm } from './entry-form.ts'
import { type EntryHead, parseObject } from './entry-head.ts'
import { headBytes, readHead } from './head-bytes.ts'
import { PLAIN_SEAL } from './plain-seal.ts'
import type { EntrySealPort } from './ports/entry-seal-port.ts'
import { formatOf } from './wire-formats.ts'

/**
 * Layout, so that what decides about an entry is read without its answer:
 *
 * | bytes | |
 * |---|---|
 * | 3 | `RPE` |
 * | 1 | {@link CODEC_VERSION} |
 * | 1 | form: what became of the body, see `entry-form.ts` |
 * | 4 | length of the head, big-endian |
 * | head | everything but the body, always readable, see `head-bytes.ts` |
 * | rest | JSON: the answer's body, verbatim, as the seal made it |
 * | 8 | where that is not encrypted: the first bytes of SHA-256 of all before |
 */
const MAGIC = 'RPE'
const CODEC_VERSION = 3
const VERSION_AT = 3
const FORM_AT = 4
const LENGTH_AT = 5
const PREAMBLE = 9
const SUM_BYTES = 8

/** At most so many bytes hold preamble and head: an entry with more, whose provider's identifier is endless, is not stored. */
export const HEAD_BYTES = 16_384

/** Writes an entry, field by field. */
export function encodeEntry(entry: CacheEntry, seal: EntrySealPort = PLAIN_SEAL): Uint8Array {
  return assembled(headBytes(entry), encodeBody(entry), seal)
}

/**
 * Writes an entry; undefined where it takes more than `maxBytes`, sealed or not, or its head more
 * than {@link HEAD_BYTES}. What compression saves does not count, so that a bound means the same
 * with and without it.
 */
export function encodeWithin(
  maxBytes: number,
  entry: CacheEntry,
  seal: EntrySealPort = PLAIN_SEAL,
): Uint8Array | undefined {
  const head = headBytes(entry)
  if (PREAMBLE + head.length > HEAD_BYTES) return undefined
  const body = encodeBody(entry)
  if (PREAMBLE + head.length + body.length + SUM_BYTES > maxBytes) return undefined
  const bytes = assembled(head, body, seal)
  return bytes.length > maxBytes ? undefined : bytes
}

/** How many bytes an entry takes that is stored as it is, and whose body takes so many. */
export function plainLength(entry: CacheEntry, bodyBytes: number): number {
  return PREAMBLE + headBytes(entry).length + bodyBytes + SUM_BYTES
}

/**
 * Reads what {@link encodeEntry} wrote under a key; never throws. A seal opens what was
 * written plain, too; the plain one opens nothing else.
 */
export function decodeEntry(
  bytes: Uint8Array,
  key: CacheKey,
  seal: EntrySealPort = PLAIN_SEAL,
): CacheRead {
  const read = decodeHead(bytes)
  if (typeof read === 'string') return { kind: 'rejected', reason: read }
  const { form, end } = read
  if (cacheKeyText(read.head.key) !== cacheKeyText(key))
    return { kind: 'rejected', reason: 'foreign' }
  const sealed = isSummed(form) ? summed(bytes, end) : bytes.subarray(end)
  if (sealed === undefined) return { kind: 'rejected', reason: 'corrupt' }
  const opened = seal.open(form, sealed, contextOf(bytes.subarray(0, end)))
  if (opened === undefined) return { kind: 'rejected', reason: 'sealed' }
  const body = parseObject(opened)
  if (body === undefined) return { kind: 'rejected', reason: 'corrupt' }
  const { provider, requestId, latencyMs, ...entry } = read.head
  const origin = { provider, requestId, latencyMs }
  const response = formatOf(entry.protocol).read(body, origin)
  return { kind: 'found', entry: { ...entry, response: { ...response, cached: true } } }
}

/** Reads the head, given at least its bytes; `end` is where the answer begins. Never throws. */
export function decodeHead(
  bytes: Uint8Array,
): { head: EntryHead; form: number; end: number } | Rejection {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.length < PREAMBLE || view.toString('latin1', 0, MAGIC.length) !== MAGIC) return 'corrupt'
  const form = view.readUInt8(FORM_AT)
  if (view.readUInt8(VERSION_AT) !== CODEC_VERSION || !isKnownForm(form)) return 'version'
  const end = PREAMBLE + view.readUInt32BE(LENGTH_AT)
  const head = end <= view.length ? readHead(view.subarray(PREAMBLE, end)) : undefined
  return head === undefined ? 'corrupt' : { head, form, end }
}

function encodeBody({ response }: CacheEntry): Uint8Array {
  return Buffer.from(JSON.stringify(response.body))
}

function assembled(head: Uint8Array, body: Uint8Array, seal: EntrySealPort): Uint8Array {
  const start = Buffer.alloc(PREAMBLE + head.length)
  start.write(MAGIC, 'latin1')
  start.writeUInt8(CODEC_VERSION, VERSION_AT)
  start.writeUInt32BE(head.length, LENGTH_AT)
  start.set(head, PREAMBLE)
  const { form, bytes } = seal.seal(body, contextOf(start))
  start.writeUInt8(form, FORM_AT)
  if (!isSummed(form)) return Buffer.concat([start, bytes])
  const whole = Buffer.concat([start, bytes, Buffer.alloc(SUM_BYTES)])
  const sumAt = whole.length - SUM_BYTES
  whole.write(sumOf(whole.subarray(0, sumAt)), sumAt, 'hex')
  return whole
}

/** Encryption notices by itself what was changed. */
function isSummed(form: number): boolean {
  return (form & ENCRYPTED) === 0
}

/** What stands between head and sum; undefined where that is the sum of something else. */
function summed(bytes: Uint8Array, from: number): Uint8Array | undefined {
  const sumAt = bytes.length - SUM_BYTES
  if (sumAt < from) return undefined
  const sum = Buffer.from(bytes.subarray(sumAt)).toString('hex')
  return sum === sumOf(bytes.subarray(0, sumAt)) ? bytes.subarray(from, sumAt) : undefined
}

/** In hexadecimal digits. */
function sumOf(bytes: Uint8Array): string {
  return hash('sha256', bytes).slice(0, 2 * SUM_BYTES)
}

/** What stands before the body, but for the form, which is the seal's own to bind. */
function contextOf(start: Uint8Array): Uint8Array {
  return Buffer.concat([start.subarray(0, FORM_AT), start.subarray(FORM_AT + 1)])
}
