import { type CacheFactory } from './cache-harness.ts';
import type { TestFramework } from './test-framework.ts';
/** How a cache has to list its entries, and to take in those of the past. */
export declare function archiveContract({ describe, it }: TestFramework, name: string, make: CacheFactory): void;
