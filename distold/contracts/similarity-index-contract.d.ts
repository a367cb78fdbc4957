import type { IndexFactory } from './index-harness.ts';
import type { TestFramework } from './test-framework.ts';
/** What every implementation of `SimilarityIndexPort` has to do. */
export declare function similarityIndexContract({ describe, it }: TestFramework, name: string, make: IndexFactory): void;
