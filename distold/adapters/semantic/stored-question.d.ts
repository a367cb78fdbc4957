import type { CacheKey } from '../../domain/cache-key.ts';
import { type Observation } from '../../domain/semantic/observation.ts';
import type { IndexPartition } from './index-partition.ts';
/** A question as the in-process index keeps it. */
export interface StoredQuestion {
    /** Digest of its partition and text. */
    readonly id: string;
    readonly text: string;
    readonly partition: IndexPartition;
    readonly entry: StoredEntry;
    /** Milliseconds since the epoch. */
    readonly expiresAt: number;
    /** Where the slab keeps its vector. */
    readonly slot: number;
    /** Where its partition keeps it; changes as others leave. */
    place: number;
    /** Neighbours in the order of use; undefined at the ends. */
    older: StoredQuestion | undefined;
    newer: StoredQuestion | undefined;
}
/** An entry that has questions. */
export declare class StoredEntry {
    #private;
    readonly key: CacheKey;
    /** As they were given last. */
    tags: readonly string[];
    constructor(key: CacheKey);
    /** A copy of its questions. */
    get questions(): readonly StoredQuestion[];
    get isEmpty(): boolean;
    /** The latest, in order; a list that does not change. */
    get observations(): readonly Observation[];
    add(question: StoredQuestion): void;
    remove(question: StoredQuestion): void;
    observe({ score, same, weight }: Observation): void;
}
