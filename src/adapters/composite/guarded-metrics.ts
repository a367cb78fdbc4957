import type { MetricsLabels } from '../../domain/breakdown.ts'
import type { Increments, MetricsRange, MetricsReport } from '../../domain/metrics.ts'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import type { MetricsPort } from '../../domain/ports/metrics-port.ts'
import type { ReplayCounts } from '../../domain/replay-counts.ts'

/** Counters that may throw where they must not, such as the caller's own: an answer is worth more than its being counted. */
export class GuardedMetrics implements MetricsPort {
  readonly recordReplay?: (replay: ReplayCounts, labels: MetricsLabels) => void
  readonly #inner: MetricsPort
  readonly #logger: LoggerPort
  #fails = false

  constructor(inner: MetricsPort, logger: LoggerPort) {
    this.#inner = inner
    this.#logger = logger
    if (inner.recordReplay === undefined) return
    this.recordReplay = (replay, labels) =>
      this.#guarded(() => inner.recordReplay?.(replay, labels))
  }

  record(increments: Increments, labels?: MetricsLabels): void {
    this.#guarded(() => this.#inner.record(increments, labels))
  }

  read(range?: MetricsRange): Promise<MetricsReport> {
    return this.#inner.read(range)
  }

  flush(): Promise<boolean> {
    return this.#inner.flush()
  }

  close(): Promise<void> {
    return this.#inner.close()
  }

  /** Says when it begins to throw, not each time. */
  #guarded(record: () => void): void {
    try {
      record()
      this.#fails = false
    } catch (error) {
      if (!this.#fails) this.#logger.error('nothing is counted', { error })
      this.#fails = true
    }
  }
}
