import type { DemoStore } from '../adapters/cli/demo-parts.ts';
import type { CacheEntry, CacheRead } from '../domain/cache-entry.ts';
import type { CacheKey } from '../domain/cache-key.ts';
import type { EntryFilter, InvalidationResult } from '../domain/invalidation.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts';
/**
 * Stands for a Redis where none is installed: keeps entries in this process, and while it is
 * "killed" fails as a lost connection does.
 */
export declare class DemoSimulatedStore implements ResponseCachePort, DemoStore {
    #private;
    readonly kind = "simulated";
    readonly isReal = false;
    readonly what = "a store in this process in place of a Redis (no redis-server on the PATH), which fails on demand";
    constructor(clock: ClockPort);
    kill(): Promise<void>;
    restart(): Promise<void>;
    get(key: CacheKey): Promise<CacheRead>;
    set(entry: CacheEntry): Promise<boolean>;
    delete(key: CacheKey): Promise<boolean>;
    invalidate(filter: EntryFilter): Promise<InvalidationResult>;
    check(): Promise<void>;
    close(): Promise<void>;
}
