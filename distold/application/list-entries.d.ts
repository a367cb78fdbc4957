import type { CacheEntry } from '../domain/cache-entry.ts';
import type { EntryFilter } from '../domain/invalidation.ts';
import type { InvalidationFence } from '../domain/invalidation-fence.ts';
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts';
/**
 * A cache's entries that meet a filter and are in service. Rejects with
 * {@link CacheUnavailableError} where some could not be asked for, or the cache lists none.
 */
export declare function entriesInService(cache: ResponseCachePort, fence: InvalidationFence, filter: EntryFilter): AsyncGenerator<CacheEntry, void, undefined>;
