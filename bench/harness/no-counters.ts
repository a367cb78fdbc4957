import type { MetricsPort } from '../../dist/index.js'
import { totalsOf } from '../../src/domain/metrics.ts'

/** Counts nothing: what a hit costs less with it is what counting costs. */
export const noCounters: MetricsPort = {
  record() {},
  async read() {
    return { totals: totalsOf(), byModel: {}, byProvider: {}, series: [], complete: true }
  },
  async flush() {
    return true
  },
  async close() {},
}
