import { type IndexFactory } from './index-harness.ts';
import type { TestFramework } from './test-framework.ts';
/** How every similarity index has to find. */
export declare function similaritySearchContract({ describe, it }: TestFramework, name: string, make: IndexFactory): void;
