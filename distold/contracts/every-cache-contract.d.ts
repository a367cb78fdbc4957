import type { CacheFactory } from './cache-harness.ts';
import type { TestFramework } from './test-framework.ts';
/** What every cache has to do, the one that stores nothing included. */
export declare function everyCacheContract({ describe, it }: TestFramework, name: string, make: CacheFactory): void;
