import {
  bucketStart,
  type Increments,
  type MetricsBucket,
  type MetricsRange,
  RETENTION_MS,
  type Step,
  sumOf,
} from './metrics.ts'

/** The widths of bucket that history is kept in. */
export const STEPS: readonly Step[] = ['minute', 'hour', 'day']

/** Counters in memory: totals and history, the latter no longer than it is retained. */
export class MetricsBook {
  #totals: Increments = {}
  readonly #history: Readonly<Record<Step, Map<number, Increments>>> = {
    minute: new Map(),
    hour: new Map(),
    day: new Map(),
  }

  /** Adds to the totals and to the buckets that hold a moment, milliseconds since the epoch. */
  add(increments: Increments, moment: number): void {
    this.#totals = sumOf(this.#totals, increments)
    for (const step of STEPS) {
      const buckets = this.#history[step]
      const start = bucketStart(moment, step)
      const known = buckets.get(start)
      buckets.set(start, sumOf(known ?? {}, increments))
      if (known === undefined) forgetBefore(buckets, moment - RETENTION_MS[step])
    }
  }

  get totals(): Increments {
    return this.#totals
  }

  get isEmpty(): boolean {
    return Object.keys(this.#totals).length === 0
  }

  /** Every bucket of a width, in the order of their making. */
  buckets(step: Step): readonly MetricsBucket[] {
    return [...this.#history[step]].map(([at, counts]) => ({ at, counts }))
  }

  /** The buckets within a range, oldest first. */
  series({ from, to, step }: MetricsRange): readonly MetricsBucket[] {
    return this.buckets(step)
      .filter(({ at }) => at >= from && at < to)
      .sort((one, other) => one.at - other.at)
  }
}

function forgetBefore(buckets: Map<number, Increments>, moment: number): void {
  for (const start of buckets.keys()) if (start < moment) buckets.delete(start)
}
