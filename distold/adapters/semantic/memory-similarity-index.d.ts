import type { CacheKey } from '../../domain/cache-key.ts';
import { type EntryFilter } from '../../domain/invalidation.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { IndexedQuestion, IndexSize, Neighbour, SimilarityIndexPort } from '../../domain/ports/similarity-index-port.ts';
import type { Observation } from '../../domain/semantic/observation.ts';
import { type PoolBin } from '../../domain/semantic/score-pool.ts';
/** Bounds of an index in this process. */
export interface MemoryIndexLimits {
    /** Most questions; beyond it those that were added or found longest ago go. Default 100,000. */
    readonly maxQuestions?: number;
    /** Most bytes that they take, about. Default: no bound but that of questions. */
    readonly maxBytes?: number;
}
/**
 * Exact search in this process: cosines of all questions of a small partition; in a large one
 * signs are compared first, and the few hundred that agree best have their cosine computed.
 * Vectors are kept at a byte per component. Vectors of another length than those of their
 * partition are kept apart from them. What has expired is never found, and is gone after an
 * eighth as many calls as there are questions.
 */
export declare class MemorySimilarityIndex implements SimilarityIndexPort {
    #private;
    readonly kind = "memory";
    constructor(limits: MemoryIndexLimits, clock: ClockPort);
    search(partition: string, vector: Float32Array, limit: number): Promise<readonly Neighbour[]>;
    add(question: IndexedQuestion): Promise<void>;
    remove(key: CacheKey): Promise<void>;
    /** Lets others have their turn in between, so that many entries hold nobody up. */
    invalidate(filter: EntryFilter): Promise<void>;
    observe(key: CacheKey, observation: Observation): Promise<void>;
    pool(): Promise<readonly PoolBin[]>;
    size(): IndexSize;
    close(): Promise<void>;
}
