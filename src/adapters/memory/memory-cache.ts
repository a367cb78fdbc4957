import { LRUCache } from 'lru-cache'
import type { CacheEntry, CacheRead } from '../../domain/cache-entry.ts'
import { type CacheKey, cacheKeyText } from '../../domain/cache-key.ts'
import { decodeEntry, encodeEntry } from '../../domain/entry-codec.ts'
import { CacheUnavailableError } from '../../domain/errors.ts'
import { type EntryFilter, entryMeets, type InvalidationResult } from '../../domain/invalidation.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { ResponseCachePort } from '../../domain/ports/response-cache-port.ts'

/** Bounds in bytes. */
export interface MemoryLimits {
  /** All entries together; beyond it the least recently used go. */
  readonly maxBytes: number
  readonly maxEntryBytes: number
}

/** Entries are kept as bytes: one non-Latin1 character would double a string. */
interface Stored extends Pick<CacheEntry, 'key' | 'tags' | 'expiresAt'> {
  readonly bytes: Uint8Array
}

/** About what an entry costs besides its bytes: its key twice, and the objects around it. */
const OVERHEAD_BYTES = 700

/** Keeps entries in this process, bounded by bytes. */
export class MemoryCache implements ResponseCachePort {
  readonly kind = 'memory'
  readonly #entries: LRUCache<string, Stored>
  readonly #limits: MemoryLimits
  readonly #clock: ClockPort
  #closed = false

  constructor(limits: MemoryLimits, clock: ClockPort) {
    this.#limits = limits
    this.#clock = clock
    const sizeCalculation = ({ bytes }: Stored): number => bytes.length + OVERHEAD_BYTES
    this.#entries = new LRUCache({ maxSize: limits.maxBytes, sizeCalculation })
  }

  async get(key: CacheKey): Promise<CacheRead> {
    this.#assertOpen()
    const stored = this.#entries.get(cacheKeyText(key))
    if (stored === undefined) return { kind: 'absent' }
    if (stored.expiresAt > this.#clock.now()) return decodeEntry(stored.bytes, key)
    this.#entries.delete(cacheKeyText(key))
    return { kind: 'absent' }
  }

  async set(entry: CacheEntry): Promise<boolean> {
    this.#assertOpen()
    const bytes = encodeEntry(entry)
    const { key, tags, expiresAt } = entry
    if (bytes.length > this.#limits.maxEntryBytes || expiresAt <= this.#clock.now()) return false
    this.#entries.set(cacheKeyText(key), { bytes, key, tags: [...tags], expiresAt })
    return this.#entries.has(cacheKeyText(key))
  }

  async delete(key: CacheKey): Promise<boolean> {
    this.#assertOpen()
    return this.#entries.delete(cacheKeyText(key))
  }

  async invalidate(filter: EntryFilter): Promise<InvalidationResult> {
    this.#assertOpen()
    const met = [...this.#entries].filter(([, stored]) => entryMeets(filter, stored))
    for (const [text] of met) this.#entries.delete(text)
    return { deleted: met.length, complete: true }
  }

  async check(): Promise<void> {
    this.#assertOpen()
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#entries.clear()
  }

  #assertOpen(): void {
    if (this.#closed) throw new CacheUnavailableError('closed', 'the cache is closed')
  }
}
