import type { MetricsLabels } from './breakdown.ts'
import {
  bucketStart,
  type Increments,
  type MetricsBucket,
  type MetricsRange,
  RETENTION_MS,
  type Step,
} from './metrics.ts'
import { PendingTally } from './pending-tally.ts'
import type { ReplayCounts } from './replay-counts.ts'
import { RunningTally, type Tally } from './tally.ts'

/** The widths of bucket that history is kept in. */
export const STEPS: readonly Step[] = ['minute', 'hour', 'day']

/**
 * Counters in memory: totals and history, the latter no longer than it is retained. What is
 * counted within a minute is added up first, and to totals and history once: they are read far
 * less often than they are added to.
 */
export class MetricsBook {
  readonly #totals = new RunningTally()
  readonly #history: Readonly<Record<Step, Map<number, RunningTally>>> = {
    minute: new Map(),
    hour: new Map(),
    day: new Map(),
  }
  #recent = new PendingTally()
  /** The minute that `#recent` is of, which lies within one hour and one day. */
  #minute = 0

  /**
   * Adds to the totals and to the buckets that hold a moment, milliseconds since the epoch.
   */
  add(increments: Increments, labels: MetricsLabels, moment: number): void {
    this.#turnTo(moment)
    this.#recent.add(increments, labels)
  }

  /** Adds a replay as {@link add} adds increments. */
  addReplay(replay: ReplayCounts, labels: MetricsLabels, moment: number): void {
    this.#turnTo(moment)
    this.#recent.addReplay(replay, labels)
  }

  #turnTo(moment: number): void {
    const minute = bucketStart(moment, 'minute')
    if (minute !== this.#minute) {
      this.#enter()
      this.#minute = minute
    }
  }

  get totals(): Tally {
    this.#enter()
    return this.#totals.tally
  }

  get isEmpty(): boolean {
    return this.#totals.isEmpty && this.#recent.isEmpty
  }

  /** Every bucket of a width, in the order of their making. */
  buckets(step: Step): readonly MetricsBucket[] {
    this.#enter()
    return [...this.#history[step]].map(([at, running]) => ({ at, ...running.tally }))
  }

  /** The buckets within a range, oldest first. */
  series({ from, to, step }: MetricsRange): readonly MetricsBucket[] {
    this.#enter()
    return [...this.#history[step]]
      .filter(([at]) => at >= from && at < to)
      .map(([at, running]) => ({ at, ...running.tally }))
      .sort((one, other) => one.at - other.at)
  }

  /** Puts what was counted within a minute where it belongs. */
  #enter(): void {
    if (this.#recent.isEmpty) return
    const { tally } = this.#recent
    this.#recent = new PendingTally()
    this.#totals.merge(tally)
    for (const step of STEPS) this.#bucket(step, this.#minute).merge(tally)
  }

  #bucket(step: Step, moment: number): RunningTally {
    const buckets = this.#history[step]
    const start = bucketStart(moment, step)
    const known = buckets.get(start)
    if (known !== undefined) return known
    const made = new RunningTally()
    buckets.set(start, made)
    forgetBefore(buckets, moment - RETENTION_MS[step])
    return made
  }
}

function forgetBefore(buckets: Map<number, RunningTally>, moment: number): void {
  for (const start of buckets.keys()) if (start < moment) buckets.delete(start)
}
