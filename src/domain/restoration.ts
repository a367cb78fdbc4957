import type { CacheEntry } from './cache-entry.ts'
import type { ResponseCachePort } from './ports/response-cache-port.ts'

/**
 * What became of an entry of the past: `kept`; `invalidated` since its generation began, and
 * not stored; or `refused`, because it has expired or is larger than the cache allows.
 */
export type Restoration = 'kept' | 'invalidated' | 'refused'

/** Stores an entry of the past in a cache, by the cache's own record where it keeps one. */
export async function restoredIn(
  cache: ResponseCachePort,
  entry: CacheEntry,
): Promise<Restoration> {
  if (cache.restore !== undefined) return cache.restore(entry)
  return (await cache.set(entry)) ? 'kept' : 'refused'
}
