import type { PoolBin } from './score-pool.ts';
/**
 * How often an answer is wrong at each step of scores, from 0 to 1: the likeliest shares that
 * never rise with the score. By pooling adjacent violators (Ayer, Brunk, Ewing, Reid and
 * Silverman, "An empirical distribution function for sampling with incomplete information", 1955).
 * A step at which nothing was observed takes its neighbours' share.
 */
export declare function errorCurve(pool: readonly PoolBin[]): readonly number[];
