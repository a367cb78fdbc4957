import type { CacheEntry } from '../domain/cache-entry.ts';
import type { CacheKey } from '../domain/cache-key.ts';
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts';
/** A cache to be tested, empty, with what its tests need around it. */
export interface CacheHarness {
    readonly cache: ResponseCachePort;
    /** The cache's time, milliseconds since the epoch. */
    now(): number;
    /** Lets so many milliseconds pass for the cache: waits, or moves its clock. */
    pass(ms: number): Promise<void>;
    /** Closes the cache and lets go of the rest. */
    dispose(): Promise<void>;
}
/** Makes a harness; each test gets one of its own. */
export type CacheFactory = () => Promise<CacheHarness>;
/** The entry under a key; undefined where there is none. */
export declare function entryAt(cache: ResponseCachePort, key: CacheKey): Promise<CacheEntry | undefined>;
/**
 * Holds that a cache gives back what it was given. `generatedFrom` may be later: a store that
 * checks invalidations by itself vouches for the entry up to its reading.
 */
export declare function assertSameEntry(found: CacheEntry | undefined, given: CacheEntry): void;
