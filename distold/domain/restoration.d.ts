import type { CacheEntry } from './cache-entry.ts';
import type { ResponseCachePort } from './ports/response-cache-port.ts';
/**
 * What became of an entry of the past: `kept`; `invalidated` since its generation began, and
 * not stored; `present`, because the one that is there is as young or younger; or `refused`,
 * because it has expired or is larger than the cache allows.
 */
export type Restoration = 'kept' | 'invalidated' | 'present' | 'refused';
/**
 * Stores an entry of the past in a cache, by the cache's own means where it has any. A cache
 * without them compares and stores in two steps: what is stored in between is replaced.
 */
export declare function restoredIn(cache: ResponseCachePort, entry: CacheEntry): Promise<Restoration>;
