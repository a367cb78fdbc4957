import type { StoredQuestion } from './stored-question.ts';
import type { VectorSlab } from './vector-slab.ts';
/** A question and how similar it is. */
export interface Ranked {
    readonly question: StoredQuestion;
    readonly cosine: number;
}
/** The questions that are compared with each other: of one partition, with vectors of one length. */
export declare class IndexPartition {
    #private;
    readonly name: string;
    readonly slab: VectorSlab;
    /** Vectors are kept in a slab that partitions share: most partitions are tiny. */
    constructor(name: string, slab: VectorSlab);
    get isEmpty(): boolean;
    /** What signs take of memory, in bytes. */
    get bytes(): number;
    /** Adds a question, whose place is set here. */
    add(question: StoredQuestion): void;
    /** Removes a question; the last one takes its place. */
    remove({ place }: StoredQuestion): void;
    /** The most similar questions first, none that has expired at `now`. */
    nearest(vector: Float32Array, limit: number, now: number): readonly Ranked[];
}
