import type { RankedPair } from './pair-curve.ts';
/** A labelled pair of questions, as the cache would judge it. */
export interface JudgedPair {
    /** The first text: pairs that share it are not independent of each other. */
    readonly asked: string;
    /** Its label: whether both ask the same. */
    readonly same: boolean;
    /** Estimated probability that both ask the same, from 0 to 1; of a pair that is vetoed, as if it were not. */
    readonly probability: number;
    /** Of the two vectors; `-Infinity` where the pair is none that would be compared. */
    readonly cosine: number;
    /** Why it is no hit, whatever its probability: the guard's reason. */
    readonly veto?: string;
    /** The user's name for pairs of its kind. */
    readonly type?: string;
}
/** Ranked by probability, and after all others, by theirs, those that a guard vetoes: an order of all pairs. */
export declare function rankedByLikeness({ same, probability, veto }: JudgedPair): RankedPair;
/** Ranked by what the cache decides by: probability, and last of all, hitting never, what a guard vetoes. */
export declare function rankedByProbability({ same, probability, veto }: JudgedPair): RankedPair;
/** Ranked by nothing but the cosine. */
export declare function rankedByCosine({ same, cosine }: JudgedPair): RankedPair;
/** Ranked by the strictest threshold, of four decimals, that lets the pair hit; last of all where that would be too low. */
export declare function rankedByThreshold(pair: JudgedPair): RankedPair;
/** Whether a pair hits at a threshold, a probability. */
export declare function isHit({ probability, veto }: JudgedPair, threshold: number): boolean;
