import type { CacheEntry } from '../../domain/cache-entry.ts'
import type { Families, Family } from './families.ts'
import type { StoredBody } from './stored-body.ts'

/** An entry as memory keeps it: in one object, for every further one takes 24 bytes and more. */
export interface StoredEntry {
  /** Of its key; the rest of that is in the family. */
  readonly digest: string
  readonly family: Family
  readonly generatedFrom: number
  readonly storedAt: number
  readonly freshUntil: number
  readonly expiresAt: number
  readonly tags: readonly string[]
  readonly requestId: string
  readonly latencyMs: number
  /** Its body, see `stored-body.ts`. */
  readonly text: string
  /** When it was read last, as its reader counts. */
  readAt: number
}

/** The tags of whatever has none. */
const NO_TAGS: readonly string[] = Object.freeze([])

/** Puts an entry into this form. Nothing of it is anybody else's: tags are copied, and the body is a text. */
export function storedEntry(
  { key, protocol, response, ...entry }: CacheEntry,
  { text, inUtf8 }: StoredBody,
  families: Families,
): StoredEntry {
  const { tenant, namespace, model, digest } = key
  const { provider, requestId, latencyMs } = response
  return {
    digest,
    family: families.of({ tenant, namespace, model, protocol, provider, inUtf8 }),
    generatedFrom: entry.generatedFrom,
    storedAt: entry.storedAt,
    freshUntil: entry.freshUntil,
    expiresAt: entry.expiresAt,
    tags: entry.tags.length === 0 ? NO_TAGS : Object.freeze([...entry.tags]),
    requestId,
    latencyMs,
    text,
    readAt: 0,
  }
}
