import type { MetricsLabels } from './breakdown.ts'
import {
  bucketStart,
  type Increments,
  type MetricsBucket,
  type MetricsRange,
  RETENTION_MS,
  type Step,
} from './metrics.ts'
import { RunningTally, type Tally } from './tally.ts'

/** The widths of bucket that history is kept in. */
export const STEPS: readonly Step[] = ['minute', 'hour', 'day']

/** Counters in memory: totals and history, the latter no longer than it is retained. */
export class MetricsBook {
  readonly #totals = new RunningTally()
  readonly #history: Readonly<Record<Step, Map<number, RunningTally>>> = {
    minute: new Map(),
    hour: new Map(),
    day: new Map(),
  }

  /** Adds to the totals and to the buckets that hold a moment, milliseconds since the epoch. */
  add(increments: Increments, labels: MetricsLabels, moment: number): void {
    this.#totals.add(increments, labels)
    for (const step of STEPS) this.#bucket(step, moment).add(increments, labels)
  }

  get totals(): Tally {
    return this.#totals.tally
  }

  get isEmpty(): boolean {
    return this.#totals.isEmpty
  }

  /** Every bucket of a width, in the order of their making. */
  buckets(step: Step): readonly MetricsBucket[] {
    return [...this.#history[step]].map(([at, running]) => ({ at, ...running.tally }))
  }

  /** The buckets within a range, oldest first. */
  series({ from, to, step }: MetricsRange): readonly MetricsBucket[] {
    return [...this.#history[step]]
      .filter(([at]) => at >= from && at < to)
      .map(([at, running]) => ({ at, ...running.tally }))
      .sort((one, other) => one.at - other.at)
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
