/** A labelled pair with what it is ranked by. */
export interface RankedPair {
    /** The greater, the more alike; `-Infinity` for a pair that hits at no threshold. */
    readonly value: number;
    /** Its label: whether both ask the same. */
    readonly same: boolean;
}
/** What hits at one threshold. */
export interface CurvePoint {
    /** Pairs of at least this value hit. */
    readonly threshold: number;
    readonly hits: number;
    /** Hits that are right. */
    readonly trueHits: number;
}
/** A point for every value that occurs, from the strictest threshold to the laxest. */
export declare function pairCurve(pairs: readonly RankedPair[]): readonly CurvePoint[];
/** Share of hits at a point that are right. */
export declare function pointPrecision({ hits, trueHits }: CurvePoint): number;
/** The point of most hits that is good enough, if there is one. */
export declare function laxestPoint(curve: readonly CurvePoint[], isGoodEnough: (point: CurvePoint) => boolean): CurvePoint | undefined;
/**
 * Average precision: the mean over all positive pairs of the precision at the threshold that lets
 * each in. Pairs of the same value are let in together, as scikit-learn's `average_precision_score`
 * has it; those of no value last of all. `null` without positives.
 */
export declare function averagePrecision(pairs: readonly RankedPair[]): number | null;
