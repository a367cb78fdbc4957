/** Bounds of a share, from 0 to 1: the true one lies between them 19 times in 20. */
export type Interval = readonly [low: number, high: number]

/** The normal distribution's quantile for a two-sided interval of 95%. */
const Z = 1.959963984540054

/**
 * The 95% score interval of a share that was seen `successes` times in `trials` (E. B. Wilson,
 * "Probable inference, the law of succession, and statistical inference", 1927). Nothing is known
 * without trials: then it is from 0 to 1.
 */
export function wilsonInterval(successes: number, trials: number): Interval {
  if (trials === 0) return [0, 1]
  const share = successes / trials
  const scale = 1 + (Z * Z) / trials
  const middle = share + (Z * Z) / (2 * trials)
  const width = Z * Math.sqrt((share * (1 - share)) / trials + (Z * Z) / (4 * trials * trials))
  // At either end rounding would leave the bound a hair's breadth off what it is by definition.
  const low = successes === 0 ? 0 : (middle - width) / scale
  const high = successes === trials ? 1 : (middle + width) / scale
  return [low, high]
}

/** How many trials without a failure it takes until the interval's lower bound is at least `share`, below 1. */
export function trialsToConfirm(share: number): number {
  return Math.ceil((share * Z * Z) / (1 - share))
}
