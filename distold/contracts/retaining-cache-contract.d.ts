import { type CacheFactory } from './cache-harness.ts';
import type { TestFramework } from './test-framework.ts';
/** What a cache under test says about itself. */
export interface CacheCapabilities {
    /** Its bound of an entry, in bytes, where it has one. */
    readonly maxEntryBytes?: number;
}
/** What every cache that stores anything has to do, besides the contract of every cache. */
export declare function retainingCacheContract({ describe, it }: TestFramework, name: string, make: CacheFactory, { maxEntryBytes }?: CacheCapabilities): void;
