import { type IndexFactory } from './index-harness.ts';
import type { TestFramework } from './test-framework.ts';
/** How every similarity index has to add, remove, invalidate and let expire. */
export declare function similarityChangesContract({ describe, it }: TestFramework, name: string, make: IndexFactory): void;
