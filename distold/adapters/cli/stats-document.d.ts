import * as z from 'zod';
/** What `GET /admin/stats` answers, as far as it is shown. */
export declare const statsDocument: z.ZodType<StatsDocument>;
/** The share of wrong answers among those audited, and its bounds. */
interface Estimate {
    readonly error: number;
    readonly low: number;
    readonly high: number;
}
/** Percentiles, in milliseconds. */
export interface ShownLatency {
    readonly count: number;
    readonly p50Ms: number;
    readonly p95Ms: number;
    readonly p99Ms: number;
}
/** What is shown of the counters. */
export interface StatsDocument {
    readonly totals: Readonly<Record<string, number>>;
    /** False where the store could not be asked, and the gateway's own part is all there is. */
    readonly complete: boolean;
    readonly audits: {
        readonly exact: Estimate;
        readonly semantic: Estimate;
    };
    readonly latency: Readonly<Record<string, ShownLatency>>;
    readonly range: {
        readonly from: number;
        readonly to: number;
        readonly step: 'minute' | 'hour' | 'day';
    };
    /** Buckets in which something was counted: where they begin, and the counters. */
    readonly series: readonly ({
        readonly at: number;
    } & Readonly<Record<string, unknown>>)[];
}
export {};
