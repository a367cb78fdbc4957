import type { Observation } from './observation.ts'
import { poolBinOf } from './score-pool.ts'

/** An observation that was all but certain tells something all the same. */
const LEAST_LIKELY = 0.02
const MOST_LIKELY = 0.99

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
export function recordOf(observations: readonly Observation[], errors: readonly number[]): number {
  let surprise = 0
  let information = 0
  for (const { score, same, weight } of observations) {
    const usual = 1 - (errors[poolBinOf(score)] ?? 1)
    const likely = Math.min(MOST_LIKELY, Math.max(LEAST_LIKELY, usual))
    surprise += weight * ((same ? 1 : 0) - likely)
    information += weight * likely * (1 - likely)
  }
  return surprise / (1 + information)
}
