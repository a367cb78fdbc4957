import { LRUCache } from 'lru-cache'
import type { CacheEntry, CacheRead } from '../../domain/cache-entry.ts'
import { type CacheKey, cacheKeyText } from '../../domain/cache-key.ts'
import type { CacheSize } from '../../domain/cache-size.ts'
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

/** How many entries are listed before others get their turn. */
const PAGE = 100

/** Keeps entries in this process, bounded by bytes. */
export class MemoryCache implements ResponseCachePort {
  readonly kind = 'memory'
  readonly #entries: LRUCache<string, Stored>
  readonly #limits: MemoryLimits
  readonly #clock: ClockPort
  #closed = false
  #evictions = 0

  constructor(limits: MemoryLimits, clock: ClockPort) {
    this.#limits = limits
    this.#clock = clock
    const sizeCalculation = ({ bytes }: Stored): number => bytes.length + OVERHEAD_BYTES
    const dispose = (_value: Stored, _key: string, reason: string): void => {
      if (reason === 'evict') this.#evictions += 1
    }
    this.#entries = new LRUCache({ maxSize: limits.maxBytes, sizeCalculation, dispose })
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
    // Copied: small buffers are slices of larger ones, which one slice keeps alive.
    const bytes = new Uint8Array(encodeEntry(entry))
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

  /** The least recently used first, so that whoever stores them in this order keeps it. Listing is no use. */
  async *entries(filter: EntryFilter): AsyncGenerator<CacheEntry, void, undefined> {
    this.#assertOpen()
    for (const [place, text] of [...this.#entries.rkeys()].entries()) {
      if (place % PAGE === PAGE - 1) await othersTurn()
      this.#assertOpen()
      const stored = this.#entries.peek(text)
      if (stored === undefined || !entryMeets(filter, stored)) continue
      const read = decodeEntry(stored.bytes, stored.key)
      if (read.kind === 'found' && stored.expiresAt > this.#clock.now()) yield read.entry
    }
  }

  size(): CacheSize {
    const { size: entries, calculatedSize: bytes } = this.#entries
    return { entries, bytes, evictions: this.#evictions }
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

function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
