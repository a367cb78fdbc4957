import { type Interval } from './pair-proportion.ts';
/** What was counted of labelled pairs at some threshold. */
export interface HitCounts {
    readonly pairs: number;
    /** Pairs that are labelled as asking the same. */
    readonly positives: number;
    /** Pairs that would be served one another's answer. */
    readonly hits: number;
    /** Hits that are positives. */
    readonly trueHits: number;
}
/** Hits of labelled pairs, and shares with their 95% intervals; `null` where nothing was there to take a share of. */
export interface HitFigures {
    readonly hits: number;
    readonly trueHits: number;
    /** Hits whose label is 0: wrong answers. */
    readonly falseHits: number;
    /** Share of hits that are right. */
    readonly precision: number | null;
    readonly precisionInterval95: Interval | null;
    /** Share of positive pairs that hit. */
    readonly recall: number | null;
    readonly recallInterval95: Interval | null;
    /** Share of all pairs that hit. */
    readonly hitRate: number | null;
    readonly hitRateInterval95: Interval | null;
}
/** Shares of what was counted. */
export declare function hitFigures({ pairs, positives, hits, trueHits }: HitCounts): HitFigures;
/** A share; `null` of nothing. */
export declare function share(part: number, whole: number): number | null;
