import { MAX_NAMES } from '../domain/breakdown.ts'
import { InvalidRequestError } from '../domain/errors.ts'
import { type MetricsRange, type MetricsReport, STEP_MS } from '../domain/metrics.ts'
import type { MetricsPort } from '../domain/ports/metrics-port.ts'
import { type Breakdown, boundedBreakdown } from '../domain/tally.ts'

/** Most buckets of one reading; a day by the minute, and then some. */
const MAX_BUCKETS = 3000

/** Reads the counters. */
export class ReadMetrics {
  readonly #metrics: MetricsPort

  constructor(metrics: MetricsPort) {
    this.#metrics = metrics
  }

  /**
   * Totals, and the history within a range, each by model and by provider too: the 100
   * models and 50 providers with the most requests, what is left as `other`.
   * @throws {InvalidRequestError} where the range is upside down or spans over 3,000 buckets.
   */
  async execute(range?: MetricsRange): Promise<MetricsReport> {
    if (range !== undefined) assertReadable(range)
    const report = await this.#metrics.read(range)
    return { ...bounded(report), series: report.series.map(bounded) }
  }
}

/** Each process tells only so many names apart, but there may be many processes. */
function bounded<T extends { readonly byModel: Breakdown; readonly byProvider: Breakdown }>(
  part: T,
): T {
  const byModel = boundedBreakdown(part.byModel, MAX_NAMES.model)
  const byProvider = boundedBreakdown(part.byProvider, MAX_NAMES.provider)
  return { ...part, byModel, byProvider }
}

function assertReadable({ from, to, step }: MetricsRange): void {
  if (!(from < to)) throw new InvalidRequestError('from must be before to', 'from')
  if ((to - from) / STEP_MS[step] > MAX_BUCKETS) {
    throw new InvalidRequestError(
      `the range holds over ${MAX_BUCKETS} buckets of a ${step}`,
      'step',
    )
  }
}
