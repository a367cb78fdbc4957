import type { CacheEntry, CacheRead } from '../../domain/cache-entry.ts';
import type { CacheKey } from '../../domain/cache-key.ts';
import type { CacheSize } from '../../domain/cache-size.ts';
import type { EntryFilter, InvalidationResult } from '../../domain/invalidation.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { ResponseCachePort } from '../../domain/ports/response-cache-port.ts';
import type { Restoration } from '../../domain/restoration.ts';
/** A cache that may hang, such as one of the caller's own: it is waited for so long and no longer. */
export declare class BoundedCache implements ResponseCachePort {
    #private;
    readonly restore?: (entry: CacheEntry) => Promise<Restoration>;
    readonly entries?: (filter: EntryFilter) => AsyncIterable<CacheEntry>;
    constructor(inner: ResponseCachePort, clock: ClockPort);
    get kind(): string;
    get(key: CacheKey): Promise<CacheRead>;
    set(entry: CacheEntry): Promise<boolean>;
    delete(key: CacheKey): Promise<boolean>;
    invalidate(filter: EntryFilter): Promise<InvalidationResult>;
    check(): Promise<void>;
    size(): CacheSize | undefined;
    close(): Promise<void>;
}
