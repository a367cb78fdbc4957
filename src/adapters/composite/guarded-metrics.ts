import type { MetricsLabels } from '../../domain/breakdown.ts'
import { CacheUnavailableError } from '../../domain/errors.ts'
import { isJsonObject } from '../../domain/json.ts'
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

  /** @throws {CacheUnavailableError} where nothing that was counted comes, or not in time. */
  async read(range?: MetricsRange): Promise<MetricsReport> {
    const report = await within(READ_MS, this.#clock, this.#told(range))
    if (!isReport(report)) throw new CacheUnavailableError('refused', 'the counters told nothing')
    return report
  }

  flush(): Promise<boolean> {
    return this.#inner.flush()
  }

  close(): Promise<void> {
    return this.#inner.close()
  }

  async #told(range: MetricsRange | undefined): Promise<MetricsReport> {
    try {
      return await this.#inner.read(range)
    } catch (error) {
      throw new CacheUnavailableError('refused', 'the counters cannot be read', { cause: error })
    }
  }

  /** What counts by itself may do so in a promise that nobody waits for, and that must not reject in the open. */
  #guarded(record: () => unknown): void {
    guardedCall(record, (error) => this.#complaint.make(error))
  }
}

function isReport(report: MetricsReport | undefined): report is MetricsReport {
  if (!isJsonObject(report?.totals) || !isBrokenDown(report)) return false
  const { series } = report
  return Array.isArray(series) && series.every((it) => isJsonObject(it?.counts) && isBrokenDown(it))
}

function isBrokenDown({
  byModel,
  byProvider,
}: Pick<MetricsReport, 'byModel' | 'byProvider'>): boolean {
  return isJsonObject(byModel) && isJsonObject(byProvider)
}
