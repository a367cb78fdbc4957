import { type LatencyReport } from '../domain/latency-summary.ts';
import { type MetricsBucket, type MetricsRange, type MetricsReport } from '../domain/metrics.ts';
import type { MetricsPort } from '../domain/ports/metrics-port.ts';
import { type ErrorEstimate } from '../domain/semantic/error-estimate.ts';
/** How often answers given from the cache were wrong, as far as audits tell. */
export interface AuditReport {
    readonly exact: ErrorEstimate;
    readonly semantic: ErrorEstimate;
}
/** What {@link ReadMetrics} reads. */
export interface MetricsReading extends MetricsReport {
    /** Since counting began. */
    readonly audits: AuditReport;
    /** Since counting began. */
    readonly latency: LatencyReport;
    /** Within the range; percentiles of buckets do not add up. */
    readonly rangeLatency: LatencyReport;
    readonly series: readonly TimedBucket[];
}
/** A bucket of history, and how long its answers took. */
export interface TimedBucket extends MetricsBucket {
    readonly latency: LatencyReport;
}
/** Reads the counters. */
export declare class ReadMetrics {
    #private;
    constructor(metrics: MetricsPort);
    /**
     * Totals, and the history within a range, each by model and by provider too: the 100
     * models and 50 providers with the most requests, what is left as `other`.
     * @throws {InvalidRequestError} where the range is none, is upside down or spans over 3,000 buckets.
     */
    execute(range?: MetricsRange): Promise<MetricsReading>;
}
