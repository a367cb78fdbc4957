import type { PoolBin } from './score-pool.ts';
/**
 * A lower bound of the share of right answers for every step of scores, from 0 to 1; it never
 * falls as the score rises. What is bounded for a step is the share among all requests at that
 * score or above, since these are served together: who accepts 2% wrong answers accepts them of
 * all that are given. As a higher score is served wherever a lower one is, it has the best bound
 * of all steps up to its own. A step at which nothing was observed has nothing but that.
 *
 * Scores at which answers are given are observed but rarely, those below always. So how often
 * each step is wrong is taken from plain counts, smoothed, and how much of what would be given it
 * makes up from the sums of weights (post-stratification; Cochran, "Sampling Techniques", 1977,
 * chapter 5A), and the bound is the score bound (Wilson, 1927) for as many observations as a
 * plain sample would take to be as exact (Kish, "Survey Sampling", 1965).
 */
export declare function rightnessBounds(pool: readonly PoolBin[]): readonly number[];
