import type { Observation } from './observation.ts';
/** How many steps there are. */
export declare const POOL_BINS = 64;
/** What was observed at one step of scores, of all entries together. */
export interface PoolBin {
    /** The middle of the step. */
    readonly score: number;
    /** Observations, each counted as one; so in the next. */
    readonly same: number;
    readonly different: number;
    /** How many requests these stand for: the sum of their weights. */
    readonly requests: number;
}
/** The step that a score falls into, from 0 to {@link POOL_BINS} - 1. */
export declare function poolBinOf(score: number): number;
/** Observations of all entries, pooled by score: what to expect of an entry of which nothing is known. */
export declare class ScorePool {
    #private;
    /** Adds an observation. */
    add({ score, same, weight }: Observation): void;
    /** Every step, from the lowest score to the highest. */
    bins(): readonly PoolBin[];
}
