/** Bounds of a share, from 0 to 1. */
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
  const [low, high] = scoreBounds(successes / trials, trials, Z)
  // At either end rounding would leave the bound a hair's breadth off what it is by definition.
  return [successes === 0 ? 0 : low, successes === trials ? 1 : high]
}

/** The same for any quantile `z` of the normal distribution, and a share seen in as much as so many trials. */
export function scoreBounds(share: number, trials: number, z: number): Interval {
  const scale = 1 + (z * z) / trials
  const middle = share + (z * z) / (2 * trials)
  const width = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials))
  return [(middle - width) / scale, (middle + width) / scale]
}

/** How many trials without a failure it takes until the interval's lower bound is at least `share`, below 1. */
export function trialsToConfirm(share: number): number {
  return Math.ceil((share * Z * Z) / (1 - share))
}
