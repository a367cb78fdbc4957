import type { CacheEntry } from '../../domain/cache-entry.ts';
import type { EntryFilter } from '../../domain/invalidation.ts';
import type { ResponseCachePort } from '../../domain/ports/response-cache-port.ts';
/** A cache's entries; listing rejects where the cache cannot list them. */
export declare function listed(cache: ResponseCachePort, filter: EntryFilter): AsyncGenerator<CacheEntry, void, undefined>;
