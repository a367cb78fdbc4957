import { type LatencyCounter, type LatencyCounts } from './latency.ts';
import type { Breakdown, Tally } from './tally.ts';
/**
 * What is counted. Requests by outcome (`hits` to `degraded`, `failures` where an
 * error was the answer, `aborted` where the caller left before), then what happened on the way, then what it cost and saved.
 */
declare const COUNTERS: readonly ['requests', 'hits', 'misses', 'stale', 'semantic', 'coalesced', 'bypass', 'degraded', 'failures', 'aborted', 'stores', 'store_skips', 'cache_errors', 'rejected_entries', 'fenced_entries', 'provider_errors', 'failovers', 'refreshes', 'failed_refreshes', 'invalidations', 'invalidated_entries', 
/** Tokens that a provider generated for us. */
'input_tokens', 'output_tokens', 
/** Tokens that were replayed instead. */
'saved_input_tokens', 'saved_output_tokens', 
/** Milliseconds that providers would have taken for what was replayed. */
'saved_ms', 
/** Millionths of a US dollar, at list prices: for what was generated, and for what was replayed instead. */
'cost_microusd', 'saved_microusd', 
/** Answers, generated or replayed, whose price is not known: they are in neither sum. */
'unpriced_requests', 
/** Questions that were nearly like enough to a stored one, and those that a guard has shut out. */
'semantic_near_misses', 'semantic_vetoes_numbers', 'semantic_vetoes_negation', 'semantic_vetoes_antonyms', 'semantic_vetoes_names', 'semantic_vetoes_terms', 'semantic_vetoes_payload', 'semantic_vetoes_quoted', 'semantic_vetoes_scripts', 'semantic_vetoes_order', 
/** Comparisons with stored questions that took too long, or failed. */
'semantic_timeouts', 'semantic_errors', 
/** Generated answers that were compared with a stored one that was not given, those that were the same, and those whose question was added to it. */
'semantic_explorations', 'semantic_explored_same', 'semantic_aliases', 
/** Answers given from the cache that were generated again to be compared, and those that were not the same. */
'semantic_audits', 'semantic_audit_errors', 'exact_audits', 'exact_audit_errors', 
/** Comparisons of answers that came to nothing: the judge failed or said neither, or an audit had nothing to compare. */
'comparison_failures'];
/** The name of a counter, as it stands in Redis, in `/admin/stats` and in the library. */
export type CounterName = (typeof COUNTERS)[number];
/** Increments of some counters. */
export type Increments = Readonly<Partial<Record<CounterName | LatencyCounter, number>>>;
/** Every counter; of those of latencies, those that are not 0. */
export type Totals = Readonly<Record<CounterName, number>> & LatencyCounts;
/** Width of a bucket of history, in milliseconds. */
export declare const STEP_MS: {
    readonly minute: 60000;
    readonly hour: 3600000;
    readonly day: 86400000;
};
/** Width of a bucket of history. */
export type Step = keyof typeof STEP_MS;
/** How long buckets are kept, in milliseconds: 48 hours, 90 days, 2 years. */
export declare const RETENTION_MS: Readonly<Record<Step, number>>;
/** A span of history: buckets that begin within `[from, to)`, milliseconds since the epoch. */
export interface MetricsRange {
    readonly from: number;
    readonly to: number;
    readonly step: Step;
}
/** One bucket of history. */
export interface MetricsBucket extends Tally {
    /** Where it begins, milliseconds since the epoch. */
    readonly at: number;
}
/** What {@link MetricsPort} reads. */
export interface MetricsReport {
    readonly totals: Totals;
    readonly byModel: Breakdown;
    readonly byProvider: Breakdown;
    /** Only buckets in which something was counted, oldest first. */
    readonly series: readonly MetricsBucket[];
    /** False where the store could not be asked, and this process's part is all there is. */
    readonly complete: boolean;
}
/** Every counter at 0, plus some increments. */
export declare function totalsOf(increments?: Increments): Totals;
/** Where the bucket that holds a moment begins. */
export declare function bucketStart(moment: number, step: Step): number;
/** Whether a name is a counter's. */
export declare function isCounter(name: string): name is keyof Increments;
export {};
