import { type LatencyCounts } from './latency.ts';
import type { Increments } from './metrics.ts';
import { type ReplayCounts, type ReplayOutcome } from './replay-counts.ts';
/** What replays of one outcome, model and provider add up to; nothing is made for each of them. */
export declare class ReplaySums {
    #private;
    constructor(outcome: ReplayOutcome);
    add(replay: ReplayCounts): void;
    /** What counts under model and provider too. */
    get increments(): Increments;
    /** What counts in the totals alone. */
    get latencies(): LatencyCounts;
}
