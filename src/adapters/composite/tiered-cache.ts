import type { CacheEntry, CacheRead } from '../../domain/cache-entry.ts'
import type { CacheKey } from '../../domain/cache-key.ts'
import type { CacheSize } from '../../domain/cache-size.ts'
import type { EntryFilter, InvalidationResult } from '../../domain/invalidation.ts'
import type { InvalidationFence } from '../../domain/invalidation-fence.ts'
import type { InvalidationFeedPort } from '../../domain/ports/invalidation-feed-port.ts'
import type { ResponseCachePort } from '../../domain/ports/response-cache-port.ts'
import { type Restoration, restoredIn } from '../../domain/restoration.ts'
import { listed } from './listed.ts'

/** What a tiered cache is made of. */
export interface TieredParts {
  readonly memory: ResponseCachePort
  /** Shared with other processes. */
  readonly store: ResponseCachePort
  readonly feed: InvalidationFeedPort
  readonly fence: InvalidationFence
  /**
   * Whether memory goes on answering while nobody tells it of others' invalidations. Then it
   * can be outdated for as long as the store cannot be reached.
   */
  readonly standsIn: boolean
}

/**
 * Memory before a store that processes share: what is in memory is answered without asking the
 * store. Memory answers only while the feed vouches for it.
 */
export class TieredCache implements ResponseCachePort {
  readonly kind = 'tiered'
  /** The cache behind memory. */
  readonly store: ResponseCachePort
  readonly #memory: ResponseCachePort
  readonly #feed: InvalidationFeedPort
  readonly #fence: InvalidationFence
  readonly #standsIn: boolean

  constructor({ memory, store, feed, fence, standsIn }: TieredParts) {
    this.#memory = memory
    this.store = store
    this.#feed = feed
    this.#fence = fence
    this.#standsIn = standsIn
    feed.listen((filter) => {
      // Fails only when it is closed, and then there is nothing to forget.
      memory.invalidate(filter).catch(() => undefined)
    })
  }

  /** For how many milliseconds memory has not been trusted; 0 while it is. */
  get silentForMs(): number {
    return this.#standsIn ? 0 : this.#feed.outOfTouchMs
  }

  /** What is left in use while the store cannot be reached. */
  get withoutStore(): string {
    return this.#standsIn ? this.#memory.kind : this.store.kind
  }

  async get(key: CacheKey): Promise<CacheRead> {
    if (this.#trusted) {
      const read = await this.#memory.get(key)
      if (read.kind === 'found' && this.#fence.admits(read.entry)) return read
    }
    const read = await this.store.get(key)
    if (read.kind === 'found' && this.#trusted) await this.#fill(read.entry)
    return read
  }

  /** Not over a younger one that was stored while the store was asked. */
  async #fill(entry: CacheEntry): Promise<void> {
    const there = await this.#memory.get(entry.key)
    const isYounger = there.kind === 'found' && there.entry.storedAt > entry.storedAt
    if (!isYounger || !this.#fence.admits(there.entry)) await this.#memory.set(entry)
  }

  /** What the store does not take, memory keeps only where it stands in for it. */
  async set(entry: CacheEntry): Promise<boolean> {
    const stored = await this.store.set(entry)
    if (stored || this.#standsIn) return (await this.#memory.set(entry)) || stored
    await this.#memory.delete(entry.key)
    return false
  }

  async delete(key: CacheKey): Promise<boolean> {
    const forgotten = await this.#memory.delete(key)
    return (await this.store.delete(key)) || forgotten
  }

  /**
   * Counts what the store removed: memory holds copies. Both are told at once: what is being read from
   * the store in between would come back to memory, as judged after the invalidation.
   */
  async invalidate(filter: EntryFilter): Promise<InvalidationResult> {
    const [result] = await Promise.all([
      this.store.invalidate(filter),
      this.#memory.invalidate(filter),
    ])
    return result
  }

  /** The store's: memory holds copies. */
  entries(filter: EntryFilter): AsyncIterable<CacheEntry> {
    return listed(this.store, filter)
  }

  /** Memory forgets what it held in its place. */
  async restore(entry: CacheEntry): Promise<Restoration> {
    const outcome = await restoredIn(this.store, entry)
    if (outcome === 'kept') await this.#memory.delete(entry.key)
    return outcome
  }

  /** Of memory: what the store holds is not this process's. */
  size(): CacheSize | undefined {
    return this.#memory.size?.()
  }

  async check(): Promise<void> {
    return this.store.check()
  }

  async close(): Promise<void> {
    await this.#feed.close()
    await Promise.all([this.#memory.close(), this.store.close()])
  }

  get #trusted(): boolean {
    return this.#standsIn || this.#feed.current
  }
}
