import type { Observation } from './observation.ts'

/** Scores are told apart in steps of a quarter, from -8 to 8; what is beyond counts at the end. */
const STEP = 0.25
const LOWEST = -8

/** How many steps there are. */
export const POOL_BINS = 64

/** What was observed at one step of scores, of all entries together. */
export interface PoolBin {
  /** The middle of the step. */
  readonly score: number
  /** Observations, each counted as one; so in the next. */
  readonly same: number
  readonly different: number
  /** How many requests these stand for: the sum of their weights. */
  readonly requests: number
}

/** The step that a score falls into, from 0 to {@link POOL_BINS} - 1. */
export function poolBinOf(score: number): number {
  const bin = Math.floor((score - LOWEST) / STEP)
  return Math.min(POOL_BINS - 1, Math.max(0, bin))
}

/** Observations of all entries, pooled by score: what to expect of an entry of which nothing is known. */
export class ScorePool {
  readonly #same = new Float64Array(POOL_BINS)
  readonly #different = new Float64Array(POOL_BINS)
  readonly #requests = new Float64Array(POOL_BINS)

  /** Adds an observation. */
  add({ score, same, weight }: Observation): void {
    const bin = poolBinOf(score)
    const counts = same ? this.#same : this.#different
    counts[bin] = (counts[bin] ?? 0) + 1
    this.#requests[bin] = (this.#requests[bin] ?? 0) + weight
  }

  /** Every step, from the lowest score to the highest. */
  bins(): readonly PoolBin[] {
    return Array.from({ length: POOL_BINS }, (_, bin) => ({
      score: LOWEST + (bin + 0.5) * STEP,
      same: this.#same[bin] ?? 0,
      different: this.#different[bin] ?? 0,
      requests: this.#requests[bin] ?? 0,
    }))
  }
}
