import type { CacheEntry, CacheRead } from '../../domain/cache-entry.ts';
import type { CacheKey } from '../../domain/cache-key.ts';
import type { CacheSize } from '../../domain/cache-size.ts';
import type { EntryFilter, InvalidationResult } from '../../domain/invalidation.ts';
import type { InvalidationFence } from '../../domain/invalidation-fence.ts';
import type { InvalidationFeedPort } from '../../domain/ports/invalidation-feed-port.ts';
import type { ResponseCachePort } from '../../domain/ports/response-cache-port.ts';
import { type Restoration } from '../../domain/restoration.ts';
/** What a tiered cache is made of. */
export interface TieredParts {
    readonly memory: ResponseCachePort;
    /** Shared with other processes. */
    readonly store: ResponseCachePort;
    readonly feed: InvalidationFeedPort;
    readonly fence: InvalidationFence;
    /**
     * Whether memory goes on answering while nobody tells it of others' invalidations. Then it
     * can be outdated for as long as the store cannot be reached.
     */
    readonly standsIn: boolean;
}
/**
 * Memory before a store that processes share: what is in memory is answered without asking the
 * store. Memory answers only while the feed vouches for it.
 */
export declare class TieredCache implements ResponseCachePort {
    #private;
    readonly kind = "tiered";
    /** The cache behind memory. */
    readonly store: ResponseCachePort;
    constructor({ memory, store, feed, fence, standsIn }: TieredParts);
    /** For how many milliseconds memory has not been trusted; 0 while it is. */
    get silentForMs(): number;
    /** What is left in use while the store cannot be reached. */
    get withoutStore(): string;
    get(key: CacheKey): Promise<CacheRead>;
    /** What the store does not take, memory keeps only where it stands in for it. */
    set(entry: CacheEntry): Promise<boolean>;
    delete(key: CacheKey): Promise<boolean>;
    /**
     * Counts what the store removed: memory holds copies. Both are told at once: what is being read from
     * the store in between would come back to memory, as judged after the invalidation.
     */
    invalidate(filter: EntryFilter): Promise<InvalidationResult>;
    /** The store's: memory holds copies. */
    entries(filter: EntryFilter): AsyncIterable<CacheEntry>;
    /** Memory forgets what it held in its place. */
    restore(entry: CacheEntry): Promise<Restoration>;
    /** Of memory: what the store holds is not this process's. */
    size(): CacheSize | undefined;
    check(): Promise<void>;
    close(): Promise<void>;
}
