import type { Outcome } from './outcome.ts';
/**
 * Upper bounds of the steps by which latencies are told apart, in microseconds: from a hit in
 * memory to a long answer. What takes longer than the last counts as `more`.
 */
export declare const LATENCY_BOUNDS_US: readonly [250, 500, 1000, 2500, 5000, 10000, 25000, 50000, 100000, 250000, 500000, 1000000, 2500000, 5000000, 10000000, 30000000];
/** Outcomes whose latency is counted, each apart. */
export declare const TIMED_OUTCOMES: readonly Outcome[];
type Bound = (typeof LATENCY_BOUNDS_US)[number] | 'more';
/** Answers of an outcome that took at most so many microseconds, and longer than the bound before; and the sum of what all took. */
export type LatencyCounter = `latency_${Outcome}_${Bound}` | `latency_${Outcome}_sum`;
/** Counts of latencies; absent is 0. */
export type LatencyCounts = Readonly<Partial<Record<LatencyCounter, number>>>;
/** Every bound, in order. */
export declare const LATENCY_STEPS: readonly Bound[];
/** Whether a counter counts latencies. */
export declare function isLatencyCounter(name: string): name is LatencyCounter;
/** The step that so many microseconds fall into, by its place. */
export declare function latencyStep(us: number): number;
/** What an answer that took so many milliseconds adds to the counters. */
export declare function latencyIncrements(outcome: Outcome, ms: number): LatencyCounts;
/** What answers add that took so many microseconds together; how many fell into which step, by its place. */
export declare function latencySums(outcome: Outcome, counts: readonly number[], us: number): LatencyCounts;
export {};
