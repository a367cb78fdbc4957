import type { DemoExchange } from './demo-exchange.ts';
/** What `x-cache` calls outcomes, and what the counters call them. */
declare const COUNTERS: {
    readonly HIT: 'hits';
    readonly MISS: 'misses';
    readonly STALE: 'stale';
    readonly SEMANTIC: 'semantic';
    readonly COALESCED: 'coalesced';
    readonly BYPASS: 'bypass';
    readonly DEGRADED: 'degraded';
};
type Tallied = 'requests' | (typeof COUNTERS)[keyof typeof COUNTERS] | 'failures';
/** Counters that the demo keeps a tally of itself: requests, by outcome, and those that failed. */
export declare const TALLIED: readonly Tallied[];
/** Requests by outcome, by the names of the counters. */
export type DemoTotals = Readonly<Record<Tallied, number>>;
/** Counts answers by what their headers say, to be compared with what the gateway counts. */
export declare class DemoTally {
    #private;
    /** Counts an answer. */
    add({ status, xCache }: DemoExchange): void;
    /** How many answers were counted under a name. */
    count(name: string): number;
    /** Everything that was counted. */
    totals(): DemoTotals;
}
export {};
