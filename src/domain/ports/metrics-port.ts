import type { Increments, MetricsRange, MetricsReport } from '../metrics.ts'

/** Counts what happens, for ever and by time. */
export interface MetricsPort {
  /** Adds to the counters, in memory: it neither waits nor fails. */
  record(increments: Increments): void

  /**
   * Totals since counting began, across processes and restarts where the store allows,
   * everything recorded so far included; and the history within a range, if one is
   * given. Never rejects: see `complete`.
   */
  read(range?: MetricsRange): Promise<MetricsReport>

  /**
   * Writes what has been recorded. Each increment is counted once, however often a
   * flush fails and is tried again. Resolves to whether all is written.
   */
  flush(): Promise<boolean>

  /** Flushes and lets go of connections. Safe to call twice. */
  close(): Promise<void>
}
