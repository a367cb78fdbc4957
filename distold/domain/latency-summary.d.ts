import type { Increments } from './metrics.ts';
import type { Outcome } from './outcome.ts';
/** How long answers took, in milliseconds: whole ones until they were there, streams until their first piece. */
export interface LatencySummary {
    /** How many answers. */
    readonly count: number;
    readonly meanMs: number;
    /** Percentiles, to within the step that they fall into; at most the last bound, 30,000. */
    readonly p50Ms: number;
    readonly p95Ms: number;
    readonly p99Ms: number;
}
/** Of every outcome that there was, and of all together. */
export type LatencyReport = Readonly<Partial<Record<Outcome | 'all', LatencySummary>>>;
/** Summaries of the latency counters among others. */
export declare function latencyReport(counts: Increments): LatencyReport;
