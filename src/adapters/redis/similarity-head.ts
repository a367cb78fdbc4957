import { type CacheKey, cacheKeyText, parseCacheKey } from '../../domain/cache-key.ts'
import type { EntryFilter } from '../../domain/invalidation.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts'
import type { IndexedQuestion } from '../../domain/ports/similarity-index-port.ts'
import { MAX_TAGS } from '../../domain/tags.ts'
import type { SimilarityEvent } from './similarity-event.ts'

/** What of an event stands before a question's text and vector. */
export type EventHead =
  | Exclude<SimilarityEvent, { kind: 'add' }>
  | ({ readonly kind: 'add'; readonly by: string } & Omit<IndexedQuestion, 'text' | 'vector'>)

/** An event's head, field by field. */
export function headFields(event: SimilarityEvent): JsonObject {
  const { kind, by } = event
  if (event.kind === 'invalidate') {
    const { tenant, namespace, model, digest, tag } = event.filter
    return { kind, by, filter: { tenant, namespace, model, digest, tag } }
  }
  if (event.kind === 'remove') return { kind, by, key: cacheKeyText(event.key) }
  if (event.kind === 'observe') {
    const { score, same, weight } = event.observation
    return { kind, by, key: cacheKeyText(event.key), score, same, weight }
  }
  const { partition, key, tags, expiresAt } = event.question
  return { kind, by, partition, key: cacheKeyText(key), tags, expiresAt }
}

/** Reads what {@link headFields} gave; undefined for anything else. */
export function headFrom(fields: JsonObject): EventHead | undefined {
  const { kind, by, filter } = fields
  if (typeof by !== 'string') return undefined
  if (kind === 'invalidate') {
    const read = isJsonObject(filter) ? filterFrom(filter) : undefined
    return read === undefined ? undefined : { kind, by, filter: read }
  }
  const key = typeof fields.key === 'string' ? parseCacheKey(fields.key) : undefined
  if (key === undefined) return undefined
  if (kind === 'remove') return { kind, by, key }
  if (kind === 'observe') return observeFrom(by, key, fields)
  return kind === 'add' ? addFrom(by, key, fields) : undefined
}

function observeFrom(by: string, key: CacheKey, fields: JsonObject): EventHead | undefined {
  const { score, same, weight } = fields
  if (!isNumber(score) || typeof same !== 'boolean' || !isNumber(weight)) return undefined
  return { kind: 'observe', by, key, observation: { score, same, weight } }
}

function addFrom(by: string, key: CacheKey, fields: JsonObject): EventHead | undefined {
  const { partition, tags, expiresAt } = fields
  if (typeof partition !== 'string' || !/^[0-9a-f]{64}$/.test(partition)) return undefined
  if (!Array.isArray(tags) || tags.length > MAX_TAGS || !isNumber(expiresAt)) return undefined
  const texts = tags.filter((tag) => typeof tag === 'string')
  if (texts.length < tags.length) return undefined
  return { kind: 'add', by, partition, key, tags: texts, expiresAt }
}

const NAMES = ['tenant', 'namespace', 'model', 'digest', 'tag'] as const

/** What is not understood must not become a filter that everything meets. */
function filterFrom(fields: JsonObject): EntryFilter | undefined {
  const given = Object.entries(fields)
  if (given.some(([name, value]) => !isOneOf(name) || typeof value !== 'string')) return undefined
  return Object.fromEntries(given)
}

function isOneOf(name: string): boolean {
  return NAMES.some((known) => known === name)
}

function isNumber(value: JsonValue | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
