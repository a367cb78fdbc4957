import { scoreBounds } from './pair-proportion.ts'
import type { PoolBin } from './score-pool.ts'
import { errorCurve } from './verified-error-curve.ts'

/** The normal distribution's quantile for a one-sided bound at 80%. */
const Z = 0.8416212335729143

/**
 * Half an observation that failed is presumed: of a few that went well nothing follows. It takes
 * about 60 without a failure to be sure enough of 2%.
 */
const PRESUMED_WRONG = 0.5

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
export function rightnessBounds(pool: readonly PoolBin[]): readonly number[] {
  const errors = errorCurve(pool)
  const bounds = new Array<number>(pool.length).fill(0)
  let requests = 0
  let wrong = 0
  let spread = 0
  for (let step = pool.length - 1; step >= 0; step -= 1) {
    const bin = pool[step]
    const observed = bin === undefined ? 0 : bin.same + bin.different
    if (bin === undefined || observed === 0) continue
    requests += bin.requests
    wrong += bin.requests * (errors[step] ?? 1)
    spread += bin.requests ** 2 / observed
    bounds[step] = lowerBound(1 - wrong / requests, requests ** 2 / spread)
  }
  return bestSoFar(bounds)
}

function lowerBound(share: number, observations: number): number {
  const trials = observations + PRESUMED_WRONG
  return scoreBounds((share * observations) / trials, trials, Z)[0]
}

function bestSoFar(bounds: readonly number[]): readonly number[] {
  let best = 0
  return bounds.map((bound) => {
    best = Math.max(best, bound)
    return best
  })
}
