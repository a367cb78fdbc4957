import type { CacheEntry } from './cache-entry.ts'
import { cacheKeyText, parseCacheKey } from './cache-key.ts'
import { isJsonObject, type JsonObject } from './json.ts'
import { protocolNamed } from './wire-formats.ts'

/** What of an entry stands before its answer. */
export type EntryHead = Omit<CacheEntry, 'response'> & {
  readonly provider: string
  readonly requestId: string
  readonly latencyMs: number
}

/** Writes an entry's head as JSON, as archives have it, field by field. */
export function encodeHead({ response, ...entry }: CacheEntry): Uint8Array {
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
  return Buffer.from(JSON.stringify(head))
}

/** Reads what {@link encodeHead} wrote; undefined for anything else. */
export function parseHead(bytes: Uint8Array): EntryHead | undefined {
  const fields = parseObject(bytes)
  return fields === undefined ? undefined : headFrom(fields)
}

function headFrom(fields: JsonObject): EntryHead | undefined {
  const key = typeof fields.key === 'string' ? parseCacheKey(fields.key) : undefined
  const protocol = protocolNamed(fields.protocol)
  const { generatedFrom, storedAt, freshUntil, expiresAt } = fields
  const { tags, provider, requestId, latencyMs } = fields
  if (key === undefined || protocol === undefined || !isStrings(tags)) return undefined
  if (!isTime(generatedFrom) || !isTime(storedAt)) return undefined
  if (!isTime(freshUntil) || !isTime(expiresAt) || !isTime(latencyMs)) return undefined
  if (typeof provider !== 'string' || typeof requestId !== 'string') return undefined
  const times = { generatedFrom, storedAt, freshUntil, expiresAt }
  return { key, protocol, ...times, tags, provider, requestId, latencyMs }
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

/** Throws for bytes that are no UTF-8. */
const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** Reads a JSON object in UTF-8; undefined for any other bytes. */
export function parseObject(bytes: Uint8Array): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(UTF8.decode(bytes))
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
