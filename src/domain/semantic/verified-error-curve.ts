import type { PoolBin } from './score-pool.ts'

/** Neighbouring steps of scores that are taken to be equally often wrong. */
interface Block {
  readonly steps: number
  readonly different: number
  readonly observed: number
}

/** What is supposed where nothing was observed. */
const UNKNOWN = 0.5

/**
 * How often an answer is wrong at each step of scores, from 0 to 1: the likeliest shares that
 * never rise with the score. By pooling adjacent violators (Ayer, Brunk, Ewing, Reid and
 * Silverman, "An empirical distribution function for sampling with incomplete information", 1955).
 * A step at which nothing was observed takes its neighbours' share.
 */
export function errorCurve(pool: readonly PoolBin[]): readonly number[] {
  const blocks: Block[] = []
  for (const { same, different } of pool) {
    let block: Block = { steps: 1, different, observed: same + different }
    for (let before = blocks.at(-1); before && rises(before, block); before = blocks.at(-1)) {
      block = together(before, block)
      blocks.pop()
    }
    blocks.push(block)
  }
  return blocks.flatMap((block) => new Array<number>(block.steps).fill(shareOf(block)))
}

function rises(before: Block, after: Block): boolean {
  if (before.observed === 0 || after.observed === 0) return true
  return shareOf(before) <= shareOf(after)
}

function together(one: Block, other: Block): Block {
  return {
    steps: one.steps + other.steps,
    different: one.different + other.different,
    observed: one.observed + other.observed,
  }
}

function shareOf({ different, observed }: Block): number {
  return observed === 0 ? UNKNOWN : different / observed
}
