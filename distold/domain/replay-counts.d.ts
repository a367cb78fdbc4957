import type { CounterName, Increments } from './metrics.ts';
import type { Outcome } from './outcome.ts';
/** Outcomes that no provider had to work for. */
export type ReplayOutcome = Extract<Outcome, 'hit' | 'stale' | 'semantic' | 'coalesced'>;
/** What an answer that was replayed adds to the counters. */
export interface ReplayCounts {
    readonly outcome: ReplayOutcome;
    /** Tokens that no provider had to generate, and milliseconds that it would have taken. */
    readonly inputTokens: number;
    readonly outputTokens: number;
    readonly savedMs: number;
    /** What that would have cost, in whole millionths of a US dollar; undefined where it is not known. */
    readonly savedMicrousd: number | undefined;
    /** How long the answer took. */
    readonly tookMs: number;
}
/** The counter of each outcome. */
export declare const REPLAY_COUNTERS: Readonly<Record<ReplayOutcome, CounterName>>;
/** What of it counts under its model and provider too; how long it took counts in the totals alone. */
export declare function replayIncrements(counts: ReplayCounts): Increments;
