import { InvalidRequestError } from '../domain/errors.ts'
import { type MetricsRange, type MetricsReport, STEP_MS } from '../domain/metrics.ts'
import type { MetricsPort } from '../domain/ports/metrics-port.ts'

/** Most buckets of one reading; a day by the minute, and then some. */
const MAX_BUCKETS = 3000

/** Reads the counters. */
export class ReadMetrics {
  readonly #metrics: MetricsPort

  constructor(metrics: MetricsPort) {
    this.#metrics = metrics
  }

  /**
   * Totals, and the history within a range.
   * @throws {InvalidRequestError} where the range is upside down or spans over 3,000 buckets.
   */
  async execute(range?: MetricsRange): Promise<MetricsReport> {
    if (range !== undefined) assertReadable(range)
    return this.#metrics.read(range)
  }
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
