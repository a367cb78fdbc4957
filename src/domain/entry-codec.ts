import type { CacheEntry, CacheRead, Rejection } from './cache-entry.ts'
import { type CacheKey, cacheKeyText, parseCacheKey } from './cache-key.ts'
import { readChatCompletion } from './chat-completion.ts'
import { isJsonObject, type JsonObject } from './json.ts'
import type { LlmRequest } from './llm-request.ts'

/**
 * Layout, so that what decides about an entry is read without its answer:
 *
 * | bytes | |
 * |---|---|
 * | 3 | `RPE` |
 * | 1 | {@link CODEC_VERSION} |
 * | 4 | length of the head, big-endian |
 * | head | JSON: everything but the body |
 * | rest | JSON: the answer's body, verbatim |
 */
const MAGIC = 'RPE'
const CODEC_VERSION = 1
const PREAMBLE = 8

/** At most so many bytes hold preamble and head: tags, the longest part, are bounded. */
export const HEAD_BYTES = 16_384

/** What of an entry stands before its answer. */
export type EntryHead = Omit<CacheEntry, 'response'> & {
  readonly provider: string
  readonly requestId: string
  readonly latencyMs: number
}

/** Writes an entry, field by field. */
export function encodeEntry(entry: CacheEntry): Uint8Array {
  const { response } = entry
  const head = {
    key: cacheKeyText(entry.key),
    protocol: entry.protocol,
    generatedFrom: entry.generatedFrom,
    storedAt: entry.storedAt,
    freshUntil: entry.freshUntil,
    expiresAt: entry.expiresAt,
    tags: entry.tags,
    provider: response.provider,
    requestId: response.requestId,
    latencyMs: response.latencyMs,
  }
  const headBytes = Buffer.from(JSON.stringify(head))
  const preamble = Buffer.alloc(PREAMBLE)
  preamble.write(MAGIC, 'latin1')
  preamble.writeUInt8(CODEC_VERSION, MAGIC.length)
  preamble.writeUInt32BE(headBytes.length, MAGIC.length + 1)
  return Buffer.concat([preamble, headBytes, Buffer.from(JSON.stringify(response.body))])
}

/** Reads what {@link encodeEntry} wrote under a key; never throws. */
export function decodeEntry(bytes: Uint8Array, key: CacheKey): CacheRead {
  const read = decodeHead(bytes)
  if (typeof read === 'string') return { kind: 'rejected', reason: read }
  if (cacheKeyText(read.head.key) !== cacheKeyText(key))
    return { kind: 'rejected', reason: 'foreign' }
  const body = parseObject(bytes.subarray(read.end))
  if (body === undefined) return { kind: 'rejected', reason: 'corrupt' }
  const { provider, requestId, latencyMs, ...entry } = read.head
  const response = readChatCompletion(body, { provider, requestId, latencyMs })
  return { kind: 'found', entry: { ...entry, response: { ...response, cached: true } } }
}

/** Reads the head, given at least its bytes; `end` is where the answer begins. Never throws. */
export function decodeHead(bytes: Uint8Array): { head: EntryHead; end: number } | Rejection {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.length < PREAMBLE || view.toString('latin1', 0, MAGIC.length) !== MAGIC) return 'corrupt'
  if (view.readUInt8(MAGIC.length) !== CODEC_VERSION) return 'version'
  const end = PREAMBLE + view.readUInt32BE(MAGIC.length + 1)
  const fields = end <= view.length ? parseObject(view.subarray(PREAMBLE, end)) : undefined
  const head = fields === undefined ? undefined : headFrom(fields)
  return head === undefined ? 'corrupt' : { head, end }
}

function headFrom(fields: JsonObject): EntryHead | undefined {
  const key = typeof fields.key === 'string' ? parseCacheKey(fields.key) : undefined
  const protocol = protocolFrom(fields.protocol)
  const { generatedFrom, storedAt, freshUntil, expiresAt } = fields
  const { tags, provider, requestId, latencyMs } = fields
  if (key === undefined || protocol === undefined || !isStrings(tags)) return undefined
  if (!isTime(generatedFrom) || !isTime(storedAt)) return undefined
  if (!isTime(freshUntil) || !isTime(expiresAt) || !isTime(latencyMs)) return undefined
  if (typeof provider !== 'string' || typeof requestId !== 'string') return undefined
  const times = { generatedFrom, storedAt, freshUntil, expiresAt }
  return { key, protocol, ...times, tags, provider, requestId, latencyMs }
}

function protocolFrom(value: unknown): LlmRequest['protocol'] | undefined {
  return value === 'openai.chat' ? value : undefined
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function parseObject(bytes: Uint8Array): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
