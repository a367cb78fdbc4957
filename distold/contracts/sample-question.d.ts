import type { IndexedQuestion } from '../domain/ports/similarity-index-port.ts';
import { type Sample } from './sample-entry.ts';
/** What tells one sample from another. Its key is that of the entry that {@link Sample} makes. */
export interface QuestionSample extends Omit<Sample, 'answer'> {
    /** The text; by default that of the entry's question. Others of the same entry are aliases. */
    readonly text?: string;
    /** Any name: the partition is its digest. */
    readonly partition?: string;
    /** By default one that the text determines, of 64 dimensions. */
    readonly vector?: Float32Array;
}
/** A partition, 64 hexadecimal digits, by any name. */
export declare function samplePartition(name?: string): string;
/** A vector of length 1 that a name determines; those of different names are almost at right angles. */
export declare function sampleVector(name: string, dimensions?: number): Float32Array;
/** A vector of length 1 whose cosine with another of length 1 is the one given. */
export declare function vectorAtCosine(from: Float32Array, cosine: number): Float32Array;
/** A question added at `now`, as a use case makes them. */
export declare function sampleQuestion(now: number, sample?: QuestionSample): IndexedQuestion;
