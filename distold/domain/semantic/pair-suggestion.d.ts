import type { CalibratedTarget } from './pair-calibration.ts';
/** A threshold to put into the configuration. */
export interface ThresholdSuggestion {
    readonly targetPrecision: number;
    readonly threshold: number;
    /** Whether the lower 95% bound of precision meets the target; otherwise only the estimate does. */
    readonly isConfirmed: boolean;
}
/** The confirmed threshold, else the one that the plain estimate gives; `null` where neither meets the target. */
export declare function suggestedThreshold(target: CalibratedTarget): ThresholdSuggestion | null;
/** What makes the figures less than they seem, in sentences. */
export declare function calibrationWarnings(targets: readonly CalibratedTarget[], pairs: number, positives: number): readonly string[];
