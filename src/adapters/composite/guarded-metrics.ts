import type { MetricsLabels } from '../../domain/breakdown.ts'
import type { Increments, MetricsRange, MetricsReport } from '../../domain/metrics.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import type { MetricsPort } from '../../domain/ports/metrics-port.ts'
import type { ReplayCounts } from '../../domain/replay-counts.ts'
import { within } from '../../domain/within.ts'

/** Longest wait for what has been counted, in milliseconds. */
const READ_MS = 2000

/** How long counters that fail are not complained of again, in milliseconds. */
const SILENCE_MS = 60_000

/** Counters that may throw where they must not, such as the caller's own: an answer is worth more than its being counted. */
export class GuardedMetrics implements MetricsPort {
  readonly recordReplay?: (replay: ReplayCounts, labels: MetricsLabels) => void
  readonly #inner: MetricsPort
  readonly #logger: LoggerPort
  readonly #clock: ClockPort
  /** When it may be said again, in the clock's elapsed milliseconds. */
  #silentUntil = -Infinity

  constructor(inner: MetricsPort, logger: LoggerPort, clock: ClockPort) {
    this.#inner = inner
    this.#logger = logger
    this.#clock = clock
    if (inner.recordReplay === undefined) return
    this.recordReplay = (replay, labels) =>
      this.#guarded(() => inner.recordReplay?.(replay, labels))
  }

  record(increments: Increments, labels?: MetricsLabels): void {
    this.#guarded(() => this.#inner.record(increments, labels))
  }

  read(range?: MetricsRange): Promise<MetricsReport> {
    return within(READ_MS, this.#clock, this.#inner.read(range))
  }

  flush(): Promise<boolean> {
    return this.#inner.flush()
  }

  close(): Promise<void> {
    return this.#inner.close()
  }

  /** What counts by itself may do so in a promise that nobody waits for, and that must not reject in the open. */
  #guarded(record: () => unknown): void {
    try {
      const recorded = record()
      if (recorded instanceof Promise) recorded.catch((error: unknown) => this.#fails(error))
    } catch (error) {
      this.#fails(error)
    }
  }

  /** Not each time: some of what is counted may throw, and some not. */
  #fails(error: unknown): void {
    const now = this.#clock.elapsed()
    if (now < this.#silentUntil) return
    this.#silentUntil = now + SILENCE_MS
    this.#logger.error('nothing is counted', { error })
  }
}
