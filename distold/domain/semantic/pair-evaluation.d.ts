import { type HitCounts, type HitFigures } from './pair-hits.ts';
import { type JudgedPair } from './pair-judged.ts';
import type { Interval } from './pair-proportion.ts';
/** Precisions for which a threshold is shown. */
export declare const TARGET_PRECISIONS: readonly [0.9, 0.95, 0.98, 0.99, 0.995];
/** Kinds of pairs that are told apart; pairs of further ones count as {@link OTHER_TYPE}. */
export declare const MAX_TYPES = 100;
/** Figures at a threshold, a probability. */
export interface ThresholdFigures extends HitFigures {
    readonly threshold: number;
}
/** The threshold of most hits whose precision, on these very pairs, is at least the target. */
export interface TargetFigures {
    readonly targetPrecision: number;
    /** `null` where the target is out of reach. */
    readonly reached: ThresholdFigures | null;
}
/** How often a guard said no, and how often that was right: the pair's label is 0. */
interface VetoFigures {
    readonly vetoes: number;
    readonly rightVetoes: number;
    readonly rightShare: number | null;
}
/** Pairs of one kind, at the threshold in force. */
interface TypeFigures {
    readonly pairs: number;
    readonly positives: number;
    readonly hits: number;
    readonly falseHits: number;
    /** Share of its pairs that hit. */
    readonly hitShare: number | null;
    readonly hitShareInterval95: Interval | null;
}
/** How the cache would do on labelled pairs. */
export interface PairEvaluation {
    readonly pairs: number;
    /** Pairs with label 1. */
    readonly positives: number;
    readonly atThreshold: ThresholdFigures;
    /** Of the cache's own ranking, vetoed pairs after all others, and of plain cosine, guards and all else left out. */
    readonly averagePrecision: {
        readonly score: number | null;
        readonly cosine: number | null;
    };
    readonly guardVetoes: VetoFigures & {
        readonly byReason: Readonly<Record<string, VetoFigures>>;
    };
    readonly targets: readonly TargetFigures[];
    /** Only kinds that occur; empty where pairs name none. */
    readonly byType: Readonly<Record<string, TypeFigures>>;
}
/** Figures of judged pairs, at a threshold (a probability) and beyond. */
export declare function evaluatePairs(pairs: readonly JudgedPair[], threshold: number): PairEvaluation;
/** Figures of pairs at a threshold, a probability. */
export declare function figuresAt(pairs: readonly JudgedPair[], threshold: number): ThresholdFigures;
/** What hits at a threshold, a probability. */
export declare function hitCounts(pairs: readonly JudgedPair[], threshold: number): HitCounts;
export {};
