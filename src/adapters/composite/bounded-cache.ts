import type { CacheEntry, CacheRead } from '../../domain/cache-entry.ts'
import type { CacheKey } from '../../domain/cache-key.ts'
import type { CacheSize } from '../../domain/cache-size.ts'
import type { EntryFilter, InvalidationResult } from '../../domain/invalidation.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { ResponseCachePort } from '../../domain/ports/response-cache-port.ts'
import type { Restoration } from '../../domain/restoration.ts'
import { within } from '../../domain/within.ts'

/** Longest wait for an entry, in milliseconds: who asks has a provider to go to. */
const ENTRY_MS = 1000

/** Longest wait for an invalidation, and for the next entry of a listing, in milliseconds: each may go through the whole store. */
const WHOLE_STORE_MS = 30_000

/** A cache that may hang, such as one of the caller's own: it is waited for so long and no longer. */
export class BoundedCache implements ResponseCachePort {
  readonly restore?: (entry: CacheEntry) => Promise<Restoration>
  readonly entries?: (filter: EntryFilter) => AsyncIterable<CacheEntry>
  readonly #inner: ResponseCachePort
  readonly #clock: ClockPort

  constructor(inner: ResponseCachePort, clock: ClockPort) {
    this.#inner = inner
    this.#clock = clock
    const { restore, entries } = inner
    if (restore !== undefined)
      this.restore = (entry) => this.#within(ENTRY_MS, restore.call(inner, entry))
    if (entries !== undefined) this.entries = (filter) => this.#listed(entries.call(inner, filter))
  }

  get kind(): string {
    return this.#inner.kind
  }

  get(key: CacheKey): Promise<CacheRead> {
    return this.#within(ENTRY_MS, this.#inner.get(key))
  }

  set(entry: CacheEntry): Promise<boolean> {
    return this.#within(ENTRY_MS, this.#inner.set(entry))
  }

  delete(key: CacheKey): Promise<boolean> {
    return this.#within(ENTRY_MS, this.#inner.delete(key))
  }

  invalidate(filter: EntryFilter): Promise<InvalidationResult> {
    return this.#within(WHOLE_STORE_MS, this.#inner.invalidate(filter))
  }

  check(): Promise<void> {
    return this.#within(ENTRY_MS, this.#inner.check())
  }

  size(): CacheSize | undefined {
    return this.#inner.size?.()
  }

  close(): Promise<void> {
    return this.#inner.close()
  }

  async *#listed(entries: AsyncIterable<CacheEntry>): AsyncGenerator<CacheEntry, void, undefined> {
    const listing = entries[Symbol.asyncIterator]()
    try {
      for (;;) {
        const next = await this.#within(WHOLE_STORE_MS, listing.next())
        if (next.done) return
        yield next.value
      }
    } finally {
      // Not waited for: it may be what hangs.
      Promise.resolve()
        .then(() => listing.return?.())
        .catch(() => {})
    }
  }

  #within<T>(ms: number, answer: Promise<T>): Promise<T> {
    return within(ms, this.#clock, answer)
  }
}
