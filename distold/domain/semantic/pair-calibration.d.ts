import { type ThresholdFigures } from './pair-evaluation.ts';
import { type HitFigures } from './pair-hits.ts';
import { type JudgedPair } from './pair-judged.ts';
/** Into how many folds pairs are dealt out. */
export declare const FOLDS = 5;
/** What a threshold that was chosen on four fifths of the pairs does on the fifth that it has not seen, five times over. */
interface CrossCheck extends HitFigures {
    /** Folds for which the others had a threshold; in those without, nothing hits. */
    readonly foldsWithThreshold: number;
}
/** A threshold that some rule chooses. */
export interface ChosenThreshold {
    /** Chosen on all pairs, with its figures on them, which flatter it; `null` where none is good enough. */
    readonly chosen: ThresholdFigures | null;
    /** What to expect of the rule on pairs that it has not seen. */
    readonly crossChecked: CrossCheck;
}
/** Thresholds for one target. */
export interface CalibratedTarget {
    readonly targetPrecision: number;
    /** The laxest threshold at which the lower 95% bound of precision is at least the target. */
    readonly confident: ChosenThreshold;
    /** The laxest threshold at which precision itself is. */
    readonly plain: ChosenThreshold;
    /** Hits, none of them false, that it takes until the lower bound can be at the target. */
    readonly hitsToConfirm: number;
}
/** Thresholds for a target precision, from 0 to below 1, and what each is worth. None is below `lowest`. */
export declare function calibrateTo(targetPrecision: number, pairs: readonly JudgedPair[], lowest: number): CalibratedTarget;
export {};
