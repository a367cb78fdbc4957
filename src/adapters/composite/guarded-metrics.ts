import type { MetricsLabels } from '../../domain/breakdown.ts'
import type { Increments, MetricsRange, MetricsReport } from '../../domain/metrics.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import type { MetricsPort } from '../../domain/ports/metrics-port.ts'
import type { ReplayCounts } from '../../domain/replay-counts.ts'
import { within } from '../../domain/within.ts'
import { Complaint } from './complaint.ts'
import { guardedCall } from './guarded-call.ts'

/** Longest wait for what has been counted, in milliseconds. */
const READ_MS = 2000

/** Counters that may throw where they must not, such as the caller's own: an answer is worth more than its being counted. */
export class GuardedMetrics implements MetricsPort {
  readonly recordReplay?: (replay: ReplayCounts, labels: MetricsLabels) => void
  readonly #inner: MetricsPort
  readonly #complaint: Complaint
  readonly #clock: ClockPort

  constructor(inner: MetricsPort, logger: LoggerPort, clock: ClockPort) {
    this.#inner = inner
    this.#complaint = new Complaint('nothing is counted', logger, clock)
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
    guardedCall(record, (error) => this.#complaint.make(error))
  }
}
