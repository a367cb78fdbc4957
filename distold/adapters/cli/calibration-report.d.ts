import type { Match } from '../../domain/semantic/judgement.ts';
import type { CalibratedTarget } from '../../domain/semantic/pair-calibration.ts';
import type { ThresholdSuggestion } from '../../domain/semantic/pair-suggestion.ts';
/** What a calibration found. */
export interface Calibration {
    readonly embedder: string;
    /** What the texts of a pair had to agree in. */
    readonly match: Match;
    readonly pairs: number;
    readonly positives: number;
    /** How often pairs were left out of the choice in turn. */
    readonly folds: number;
    /** Where the user named none, every target that is shown by default. */
    readonly targets: readonly CalibratedTarget[];
    /** Only where the user named a target; `null` where that is out of reach. */
    readonly suggestion?: (ThresholdSuggestion & {
        readonly setting: string;
    }) | null;
    readonly warnings: readonly string[];
}
/** Lines for `reprise.yaml`: a threshold is good for one match only, which is in force unless it is named. */
export declare function thresholdSetting(threshold: number, named: Match | undefined): string;
/** A calibration for people to read. */
export declare function calibrationReport(calibration: Calibration): string;
