import type { CacheEntry, CacheRead } from '../cache-entry.ts'
import type { CacheKey } from '../cache-key.ts'
import type { EntryFilter, InvalidationResult } from '../invalidation.ts'

/**
 * Stores answers. Implementations keep entries only until `expiresAt` (milliseconds
 * since the epoch), hand out copies, bound every wait, and reject with
 * `CacheUnavailableError`, and with nothing else, where the store cannot be asked or
 * `close` has been called. The contract suites in `reprise/contracts` check all of it.
 */
export interface ResponseCachePort {
  /** What it is, in one word for logs and health reports: `redis`, `memory`, `no-op`. */
  readonly kind: string

  /** Reads the entry under a key. One that has expired is absent; what is no entry is rejected. */
  get(key: CacheKey): Promise<CacheRead>

  /**
   * Stores an entry under its key, replacing the one there. Resolves to whether it was
   * kept: false where it has expired already or is larger than the cache allows.
   */
  set(entry: CacheEntry): Promise<boolean>

  /** Removes one entry; resolves to whether there was one. */
  delete(key: CacheKey): Promise<boolean>

  /** Removes every entry that meets the filter; nothing else in the store is touched. */
  invalidate(filter: EntryFilter): Promise<InvalidationResult>

  /** Resolves when the store answers; the switch asks this before it returns to a store. */
  check(): Promise<void>

  /** Lets go of connections. Safe to call twice. */
  close(): Promise<void>
}
