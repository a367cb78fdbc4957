import type { CacheEntry, CacheRead } from '../../domain/cache-entry.ts';
import type { CacheKey } from '../../domain/cache-key.ts';
import type { EntryFilter, InvalidationResult } from '../../domain/invalidation.ts';
import type { InvalidationFence } from '../../domain/invalidation-fence.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { EntrySealPort } from '../../domain/ports/entry-seal-port.ts';
import type { InvalidationFeedPort } from '../../domain/ports/invalidation-feed-port.ts';
import type { LeasePort } from '../../domain/ports/lease-port.ts';
import type { LoggerPort } from '../../domain/ports/logger-port.ts';
import type { ResponseCachePort } from '../../domain/ports/response-cache-port.ts';
import type { Restoration } from '../../domain/restoration.ts';
import type { RedisConnection } from './redis-connection.ts';
/** What a Redis cache is set up with. */
export interface RedisCacheSettings {
    /** Prefix of entry keys. */
    readonly prefix: string;
    /** Largest entry, in bytes, before it is sealed and after. */
    readonly maxEntryBytes: number;
    /** What becomes of answers before they are stored. Default: nothing. */
    readonly seal?: EntrySealPort;
}
/**
 * Keeps entries in Redis: a read is one command, shared with others of its turn, and a write is
 * one, unless something was invalidated meanwhile. Entries carry their place in their bucket's
 * line of invalidations, and every read and write is checked against that line by the server
 * itself, so that what one process invalidates no other serves or stores.
 */
export declare class RedisResponseCache implements ResponseCachePort {
    #private;
    readonly kind = "redis";
    /** The connection is the container's, which also closes it. */
    constructor(connection: RedisConnection, settings: RedisCacheSettings, fence: InvalidationFence, clock: ClockPort);
    get(key: CacheKey): Promise<CacheRead>;
    set(entry: CacheEntry): Promise<boolean>;
    /** Master by master; an entry that is moved or written meanwhile may come twice. */
    entries(filter: EntryFilter): AsyncGenerator<CacheEntry, void, undefined>;
    restore(entry: CacheEntry): Promise<Restoration>;
    delete(key: CacheKey): Promise<boolean>;
    /**
     * In force on the server at once; then others' memory learns of it, and the server's is
     * reclaimed, master by master.
     */
    invalidate(filter: EntryFilter): Promise<InvalidationResult>;
    /** Tells memory in front of this cache what to forget. */
    openFeed(logger: LoggerPort): InvalidationFeedPort;
    /** Leases to generate what this cache is to hold. */
    openLeases(): LeasePort;
    check(): Promise<void>;
    close(): Promise<void>;
}
