import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { Observation } from '../../domain/semantic/observation.ts'
import { type PoolBin, poolBinOf, ScorePool } from '../../domain/semantic/score-pool.ts'

/** How long what was read is good for, in milliseconds: it is asked for on every verified request. */
const GOOD_FOR_MS = 5000

/** A row of the pool's table. */
export interface PoolRow {
  readonly bin: number
  readonly same: number
  readonly different: number
  readonly requests: number
}

/** The pool as this process has read it a moment ago, with what it has observed since. */
export class PgvectorPool {
  readonly #clock: ClockPort
  readonly #read: () => Promise<readonly PoolRow[]>
  #bins: readonly PoolBin[] | undefined
  #readAt = 0
  #reading: Promise<readonly PoolBin[]> | undefined

  constructor(clock: ClockPort, read: () => Promise<readonly PoolRow[]>) {
    this.#clock = clock
    this.#read = read
  }

  /** Every step of scores; rejects as reading does. */
  async bins(): Promise<readonly PoolBin[]> {
    if (this.#bins !== undefined && this.#clock.elapsed() - this.#readAt < GOOD_FOR_MS) {
      return this.#bins
    }
    this.#reading ??= this.#again().finally(() => {
      this.#reading = undefined
    })
    return this.#reading
  }

  /** An observation that the table has taken. */
  add({ score, same, weight }: Observation): void {
    const observed = poolBinOf(score)
    this.#bins = this.#bins?.map((bin, place) =>
      place === observed
        ? {
            score: bin.score,
            same: bin.same + (same ? 1 : 0),
            different: bin.different + (same ? 0 : 1),
            requests: bin.requests + weight,
          }
        : bin,
    )
  }

  async #again(): Promise<readonly PoolBin[]> {
    const rows = new Map((await this.#read()).map((row) => [row.bin, row]))
    const none = { same: 0, different: 0, requests: 0 }
    this.#bins = new ScorePool().bins().map(({ score }, bin) => {
      const { same, different, requests } = rows.get(bin) ?? none
      return { score, same, different, requests }
    })
    this.#readAt = this.#clock.elapsed()
    return this.#bins
  }
}
