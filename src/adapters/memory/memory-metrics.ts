import { KnownNames, type MetricsLabels } from '../../domain/breakdown.ts'
import {
  type Increments,
  type MetricsRange,
  type MetricsReport,
  totalsOf,
} from '../../domain/metrics.ts'
import { MetricsBook } from '../../domain/metrics-book.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { MetricsPort } from '../../domain/ports/metrics-port.ts'
import type { ReplayCounts } from '../../domain/replay-counts.ts'

/** Counts in this process; a restart begins anew. */
export class MemoryMetrics implements MetricsPort {
  readonly #book = new MetricsBook()
  readonly #names = new KnownNames()
  readonly #clock: ClockPort

  constructor(clock: ClockPort) {
    this.#clock = clock
  }

  record(increments: Increments, labels: MetricsLabels = {}): void {
    this.#book.add(increments, this.#names.admit(labels), this.#clock.now())
  }

  recordReplay(replay: ReplayCounts, labels: MetricsLabels): void {
    this.#book.addReplay(replay, this.#names.admit(labels), this.#clock.now())
  }

  async read(range?: MetricsRange): Promise<MetricsReport> {
    const { counts, byModel, byProvider } = this.#book.totals
    const series = range === undefined ? [] : this.#book.series(range)
    return { totals: totalsOf(counts), byModel, byProvider, series, complete: true }
  }

  async flush(): Promise<boolean> {
    return true
  }

  async close(): Promise<void> {}
}
