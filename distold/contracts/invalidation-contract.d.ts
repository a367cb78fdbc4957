import { type CacheFactory } from './cache-harness.ts';
import type { TestFramework } from './test-framework.ts';
/** How a retaining cache has to invalidate. */
export declare function invalidationContract({ describe, it }: TestFramework, name: string, make: CacheFactory): void;
