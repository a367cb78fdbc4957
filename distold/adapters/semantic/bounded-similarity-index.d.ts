import type { CacheKey } from '../../domain/cache-key.ts';
import type { EntryFilter } from '../../domain/invalidation.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { IndexedQuestion, IndexSize, Neighbour, SimilarityIndexPort } from '../../domain/ports/similarity-index-port.ts';
import type { Observation } from '../../domain/semantic/observation.ts';
import type { PoolBin } from '../../domain/semantic/score-pool.ts';
/** An index that may hang, such as the caller's own: it is waited for so long and no longer. */
export declare class BoundedSimilarityIndex implements SimilarityIndexPort {
    #private;
    readonly start?: () => Promise<void>;
    constructor(inner: SimilarityIndexPort, clock: ClockPort);
    get kind(): string;
    search(partition: string, vector: Float32Array, limit: number): Promise<readonly Neighbour[]>;
    add(question: IndexedQuestion): Promise<void>;
    remove(key: CacheKey): Promise<void>;
    invalidate(filter: EntryFilter): Promise<void>;
    observe(key: CacheKey, observation: Observation): Promise<void>;
    pool(): Promise<readonly PoolBin[]>;
    size(): IndexSize;
    close(): Promise<void>;
}
