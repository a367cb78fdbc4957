import type { RankedPair } from './pair-curve.ts'

/** A labelled pair of questions, as the cache would judge it. */
export interface JudgedPair {
  /** The first text: pairs that share it are not independent of each other. */
  readonly asked: string
  /** Its label: whether both ask the same. */
  readonly same: boolean
  /** Estimated probability that both ask the same, from 0 to 1; of a pair that is vetoed, as if it were not. */
  readonly probability: number
  /** Of the two vectors; `-Infinity` where the pair is none that would be compared. */
  readonly cosine: number
  /** Why it is no hit, whatever its probability: the guard's reason. */
  readonly veto?: string
  /** The user's name for pairs of its kind. */
  readonly type?: string
}

/** Thresholds are told apart to so many decimals: more would be fitted to single pairs. */
const STEPS = 10_000

/** Lower thresholds would let in whatever no guard vetoes: none is chosen. */
const LOWEST = 0.01

/** Taken from the probability of what is vetoed: more than any is. */
const VETOED = 2

/** What 0.29 × 10,000 falls short of 2,900 as a double, and more. */
const ROUNDING = 1e-9

/** Ranked by probability, and after all others, by theirs, those that a guard vetoes: an order of all pairs. */
export function rankedByLikeness({ same, probability, veto }: JudgedPair): RankedPair {
  return { same, value: veto === undefined ? probability : probability - VETOED }
}

/** Ranked by what the cache decides by: probability, and last of all, hitting never, what a guard vetoes. */
export function rankedByProbability({ same, probability, veto }: JudgedPair): RankedPair {
  return { same, value: veto === undefined ? probability : Number.NEGATIVE_INFINITY }
}

/** Ranked by nothing but the cosine. */
export function rankedByCosine({ same, cosine }: JudgedPair): RankedPair {
  return { same, value: cosine }
}

/** Ranked by the strictest threshold, of four decimals, that lets the pair hit; last of all where that would be too low. */
export function rankedByThreshold(pair: JudgedPair): RankedPair {
  const { same, value } = rankedByProbability(pair)
  const threshold = Math.floor(value * STEPS + ROUNDING) / STEPS
  return { same, value: threshold < LOWEST ? Number.NEGATIVE_INFINITY : threshold }
}

/** Whether a pair hits at a threshold, a probability. */
export function isHit({ probability, veto }: JudgedPair, threshold: number): boolean {
  return veto === undefined && probability >= threshold
}
