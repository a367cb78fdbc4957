import { type IndexFactory } from './index-harness.ts';
import type { TestFramework } from './test-framework.ts';
/** What every similarity index has to keep of observations. */
export declare function similarityObservationsContract({ describe, it }: TestFramework, name: string, make: IndexFactory): void;
