import {
  type Increments,
  type MetricsRange,
  type MetricsReport,
  totalsOf,
} from '../../domain/metrics.ts'
import { MetricsBook } from '../../domain/metrics-book.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { MetricsPort } from '../../domain/ports/metrics-port.ts'

/** Counts in this process; a restart begins anew. */
export class MemoryMetrics implements MetricsPort {
  readonly #book = new MetricsBook()
  readonly #clock: ClockPort

  constructor(clock: ClockPort) {
    this.#clock = clock
  }

  record(increments: Increments): void {
    this.#book.add(increments, this.#clock.now())
  }

  async read(range?: MetricsRange): Promise<MetricsReport> {
    const series = range === undefined ? [] : this.#book.series(range)
    return { totals: totalsOf(this.#book.totals), series, complete: true }
  }

  async flush(): Promise<boolean> {
    return true
  }

  async close(): Promise<void> {}
}
