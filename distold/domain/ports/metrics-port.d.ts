import type { MetricsLabels } from '../breakdown.ts';
import type { Increments, MetricsRange, MetricsReport } from '../metrics.ts';
import type { ReplayCounts } from '../replay-counts.ts';
/** Counts what happens, for ever and by time. */
export interface MetricsPort {
    /**
     * Adds to the counters, in memory: it neither waits nor fails. What is recorded with
     * labels counts in the totals and again under each name given. Names come from callers:
     * an implementation tells at most 100 models and 50 providers apart, cuts names at 100
     * characters, and counts what is beyond that as `other` (`KnownNames` does all of it).
     */
    record(increments: Increments, labels?: MetricsLabels): void;
    /**
     * Adds what an answer adds that was replayed, as {@link record} does: `replayIncrements` with
     * these labels, and how long it took without. That happens far more often than all else, and
     * costs less in one go. Absent: {@link record} is called for both.
     */
    recordReplay?(replay: ReplayCounts, labels: MetricsLabels): void;
    /**
     * Totals since counting began, across processes and restarts where the store allows,
     * everything recorded so far included; and the history within a range, if one is
     * given. Never rejects: see `complete`.
     */
    read(range?: MetricsRange): Promise<MetricsReport>;
    /**
     * Writes what has been recorded. Each increment is counted once, however often a
     * flush fails and is tried again. Resolves to whether all is written.
     */
    flush(): Promise<boolean>;
    /** Flushes and lets go of connections. Safe to call twice. */
    close(): Promise<void>;
}
