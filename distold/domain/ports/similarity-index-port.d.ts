import type { CacheKey } from '../cache-key.ts';
import type { EntryFilter } from '../invalidation.ts';
import type { Observation } from '../semantic/observation.ts';
import type { PoolBin } from '../semantic/score-pool.ts';
/** A question whose answer is stored. */
export interface IndexedQuestion {
    /**
     * Digest (64 hexadecimal digits) of everything in the request but the question, and of the
     * embedder: only questions of one partition are ever compared.
     */
    readonly partition: string;
    /** Key of the entry that holds the answer. */
    readonly key: CacheKey;
    /** The question as it was asked; at most 1,000 UTF-16 units. */
    readonly text: string;
    /** Of length 1. */
    readonly vector: Float32Array;
    /** The entry's. */
    readonly tags: readonly string[];
    /** When the entry is gone, in milliseconds since the epoch; the question goes with it. */
    readonly expiresAt: number;
}
/** A question that is like the one asked. */
export interface Neighbour {
    readonly key: CacheKey;
    readonly text: string;
    /** Computed from the stored vector, which may be quantised: exact to 0.002. */
    readonly cosine: number;
    /** What has been observed of its entry: the latest 32. */
    readonly observations: readonly Observation[];
}
/** How much an index holds. */
export interface IndexSize {
    readonly questions: number;
    /** Of this process's memory, about. */
    readonly bytes: number;
}
/**
 * Finds questions that are like another, within a partition. It knows where answers are, and
 * holds none: whatever it finds is looked up in the cache, which decides whether that may be
 * served. Implementations are bounded, wait within bounds, and reject with
 * `SemanticUnavailableError`, and with nothing else, where they cannot be asked or `close` has
 * been called.
 */
export interface SimilarityIndexPort {
    /** What it is, in one word for logs and health reports: `memory`, `redis`, `pgvector`. */
    readonly kind: string;
    /** Connects or loads, where that takes time. Called once; a rejection is logged. */
    start?(): Promise<void>;
    /** The most similar questions of a partition, the most similar first, at most `limit`. None that has expired. */
    search(partition: string, vector: Float32Array, limit: number): Promise<readonly Neighbour[]>;
    /**
     * Adds a question, in place of one of the same text in the same partition. An entry may have
     * several questions. One that has expired already is not added; where the index is full, the
     * questions that were added or found longest ago make room.
     */
    add(question: IndexedQuestion): Promise<void>;
    /** Removes every question of an entry, and what was observed of it. */
    remove(key: CacheKey): Promise<void>;
    /** Removes every question whose entry meets a filter, as `remove` does. */
    invalidate(filter: EntryFilter): Promise<void>;
    /** Keeps an observation of an entry, while that has questions here, and adds it to the pool. */
    observe(key: CacheKey, observation: Observation): Promise<void>;
    /** What was observed so far, of all entries that there are and were. */
    pool(): Promise<readonly PoolBin[]>;
    /** How much it holds. */
    size(): IndexSize;
    /** Lets go of connections. Safe to call twice. */
    close(): Promise<void>;
}
