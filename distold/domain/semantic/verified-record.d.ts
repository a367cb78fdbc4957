import type { Observation } from './observation.ts';
/**
 * What an entry's observations add to its log-odds: above 0 where its answer was the same more
 * often than is usual at the scores observed, below where less often. `errors` is how often
 * entries are wrong at each step of scores, from 0 to 1.
 *
 * One step of Newton's method towards the likeliest effect of the entry, which is supposed to be
 * 0 give or take 1 at first (a random intercept; Breslow and Clayton, "Approximate inference in
 * generalized linear mixed models", 1993). A weight counts an observation as that many: one
 * audited answer that was wrong takes its entry out of service, until enough others are known.
 */
export declare function recordOf(observations: readonly Observation[], errors: readonly number[]): number;
