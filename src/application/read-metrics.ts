import { MAX_NAMES } from '../domain/breakdown.ts'
import { InvalidRequestError } from '../domain/errors.ts'
import { type LatencyReport, latencyReport } from '../domain/latency-summary.ts'
import {
  type MetricsBucket,
  type MetricsRange,
  type MetricsReport,
  STEP_MS,
  type Totals,
} from '../domain/metrics.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { MetricsPort } from '../domain/ports/metrics-port.ts'
import { type ErrorEstimate, errorEstimate } from '../domain/semantic/error-estimate.ts'
import { type Breakdown, boundedBreakdown, RunningTally, type Tally } from '../domain/tally.ts'
import { withinDeadline } from './deadline.ts'
import type { OutcomeLedger } from './outcome-ledger.ts'

/** Most buckets of one reading; a day by the minute, and then some. */
const MAX_BUCKETS = 3000

/** How often answers given from the cache were wrong, as far as audits tell. */
export interface AuditReport {
  readonly exact: ErrorEstimate
  readonly semantic: ErrorEstimate
}

/** What {@link ReadMetrics} reads. */
export interface MetricsReading extends MetricsReport {
  /** Since counting began. */
  readonly audits: AuditReport
  /** Since counting began. */
  readonly latency: LatencyReport
  /** Within the range; percentiles of buckets do not add up. */
  readonly rangeLatency: LatencyReport
  readonly series: readonly TimedBucket[]
}

/** A bucket of history, and how long its answers took. */
export interface TimedBucket extends MetricsBucket {
  readonly latency: LatencyReport
}

/** Longest wait for prices that are being loaded, in milliseconds; what they tell later is in the next reading. */
const PRICES_MS = 500

/** Reads the counters. */
export class ReadMetrics {
  readonly #metrics: MetricsPort
  readonly #ledger: Pick<OutcomeLedger, 'settling'>
  readonly #clock: ClockPort

  constructor(metrics: MetricsPort, ledger: Pick<OutcomeLedger, 'settling'>, clock: ClockPort) {
    this.#metrics = metrics
    this.#ledger = ledger
    this.#clock = clock
  }

  /**
   * Totals, and the history within a range, each by model and by provider too: the 100
   * models and 50 providers with the most requests, what is left as `other`. What was answered before
   * is in them with its price, unless prices are loaded for longer than half a second.
   * @throws {InvalidRequestError} where the range is none, is upside down or spans over 3,000 buckets.
   */
  async execute(range?: MetricsRange): Promise<MetricsReading> {
    if (range !== undefined) assertReadable(range)
    const { settling } = this.#ledger
    if (settling !== undefined) await withinDeadline(settling, PRICES_MS, this.#clock)
    const report = await this.#metrics.read(range)
    const audits = auditReport(report.totals)
    const latency = latencyReport(report.totals)
    const rangeLatency = latencyReport(sumOf(report.series))
    const series = report.series.map(timed)
    return { ...bounded(report), audits, latency, rangeLatency, series }
  }
}

function auditReport(totals: Totals): AuditReport {
  return {
    exact: errorEstimate({ audits: totals.exact_audits, wrong: totals.exact_audit_errors }),
    semantic: errorEstimate({
      audits: totals.semantic_audits,
      wrong: totals.semantic_audit_errors,
    }),
  }
}

function sumOf(series: readonly MetricsBucket[]): Tally['counts'] {
  const sum = new RunningTally()
  for (const { counts } of series) sum.add(counts)
  return sum.tally.counts
}

function timed(bucket: MetricsBucket): TimedBucket {
  return { ...bounded(bucket), latency: latencyReport(bucket.counts) }
}

/** Each process tells only so many names apart, but there may be many processes. */
function bounded<T extends { readonly byModel: Breakdown; readonly byProvider: Breakdown }>(
  part: T,
): T {
  const byModel = boundedBreakdown(part.byModel, MAX_NAMES.model)
  const byProvider = boundedBreakdown(part.byProvider, MAX_NAMES.provider)
  return { ...part, byModel, byProvider }
}

function assertReadable(range: MetricsRange): void {
  if (typeof range !== 'object' || range === null)
    throw new InvalidRequestError('a range is an object with from, to and step', 'range')
  const { from, to, step } = range
  for (const [name, moment] of Object.entries({ from, to }))
    if (!Number.isFinite(moment))
      throw new InvalidRequestError(`${name} must be milliseconds since the epoch`, name)
  if (!Object.hasOwn(STEP_MS, step))
    throw new InvalidRequestError('step must be minute, hour or day', 'step')
  if (!(from < to)) throw new InvalidRequestError('from must be before to', 'from')
  if ((to - from) / STEP_MS[step] > MAX_BUCKETS) {
    throw new InvalidRequestError(
      `the range holds over ${MAX_BUCKETS} buckets of a ${step}`,
      'step',
    )
  }
}
