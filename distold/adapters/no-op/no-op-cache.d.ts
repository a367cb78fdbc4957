import type { CacheEntry, CacheRead } from '../../domain/cache-entry.ts';
import type { InvalidationResult } from '../../domain/invalidation.ts';
import type { ResponseCachePort } from '../../domain/ports/response-cache-port.ts';
/** Stores nothing: every read is a miss. Stands in for a Redis that cannot be reached. */
export declare class NoOpCache implements ResponseCachePort {
    #private;
    readonly kind = "no-op";
    get(): Promise<CacheRead>;
    set(): Promise<boolean>;
    delete(): Promise<boolean>;
    invalidate(): Promise<InvalidationResult>;
    entries(): AsyncGenerator<CacheEntry, void, undefined>;
    check(): Promise<void>;
    close(): Promise<void>;
}
