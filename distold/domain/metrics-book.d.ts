import type { MetricsLabels } from './breakdown.ts';
import { type Increments, type MetricsBucket, type MetricsRange, type Step } from './metrics.ts';
import type { ReplayCounts } from './replay-counts.ts';
import { type Tally } from './tally.ts';
/** The widths of bucket that history is kept in. */
export declare const STEPS: readonly Step[];
/**
 * Counters in memory: totals and history, the latter no longer than it is retained. What is
 * counted within a minute is added up first, and to totals and history once: they are read far
 * less often than they are added to.
 */
export declare class MetricsBook {
    #private;
    /**
     * Adds to the totals and to the buckets that hold a moment, milliseconds since the epoch.
     */
    add(increments: Increments, labels: MetricsLabels, moment: number): void;
    /** Adds a replay as {@link add} adds increments. */
    addReplay(replay: ReplayCounts, labels: MetricsLabels, moment: number): void;
    get totals(): Tally;
    get isEmpty(): boolean;
    /** Every bucket of a width, in the order of their making. */
    buckets(step: Step): readonly MetricsBucket[];
    /** The buckets within a range, oldest first. */
    series({ from, to, step }: MetricsRange): readonly MetricsBucket[];
}
