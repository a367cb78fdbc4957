import type { CacheEntry, CacheRead } from '../../domain/cache-entry.ts';
import type { CacheKey } from '../../domain/cache-key.ts';
import type { CacheSize } from '../../domain/cache-size.ts';
import { type EntryFilter, type InvalidationResult } from '../../domain/invalidation.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { ResponseCachePort } from '../../domain/ports/response-cache-port.ts';
import type { Restoration } from '../../domain/restoration.ts';
/** Bounds in bytes. */
export interface MemoryLimits {
    /** All entries together; beyond it the least recently used go. */
    readonly maxBytes: number;
    readonly maxEntryBytes: number;
}
/** Keeps entries in this process, bounded by bytes. What it hands out is frozen, or is the asker's own. */
export declare class MemoryCache implements ResponseCachePort {
    #private;
    readonly kind = "memory";
    constructor(limits: MemoryLimits, clock: ClockPort);
    get(key: CacheKey): Promise<CacheRead>;
    set(entry: CacheEntry): Promise<boolean>;
    restore(entry: CacheEntry): Promise<Restoration>;
    delete(key: CacheKey): Promise<boolean>;
    invalidate(filter: EntryFilter): Promise<InvalidationResult>;
    /** The least recently used first, so that whoever stores them in this order keeps it. Listing is no use. */
    entries(filter: EntryFilter): AsyncGenerator<CacheEntry, void, undefined>;
    size(): CacheSize;
    check(): Promise<void>;
    close(): Promise<void>;
}
