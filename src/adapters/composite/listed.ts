import type { CacheEntry } from '../../domain/cache-entry.ts'
import { CacheUnavailableError } from '../../domain/errors.ts'
import type { EntryFilter } from '../../domain/invalidation.ts'
import type { ResponseCachePort } from '../../domain/ports/response-cache-port.ts'

/** A cache's entries; listing rejects where the cache cannot list them. */
export async function* listed(
  cache: ResponseCachePort,
  filter: EntryFilter,
): AsyncGenerator<CacheEntry, void, undefined> {
  if (cache.entries === undefined)
    throw new CacheUnavailableError('refused', 'the cache cannot list its entries')
  yield* cache.entries(filter)
}
