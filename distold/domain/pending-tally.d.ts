import type { MetricsLabels } from './breakdown.ts';
import type { Increments } from './metrics.ts';
import type { ReplayCounts } from './replay-counts.ts';
import { type Tally } from './tally.ts';
/**
 * A tally that is added to often and read seldom: each increment is added once, to those of the
 * same model and provider, and to what is summed up when it is read.
 */
export declare class PendingTally {
    #private;
    /**
     * Adds increments. They are made whole here, once: rounded later, each sum by itself, the
     * parts would no longer come to the whole.
     */
    add(increments: Increments, labels: MetricsLabels): void;
    /** Adds a replay: what {@link add} adds of its increments with the labels, and of its latency without. */
    addReplay(replay: ReplayCounts, labels: MetricsLabels): void;
    get isEmpty(): boolean;
    /** What has been added so far. */
    get tally(): Tally;
}
