/** Log-odds of a pair all of whose features are 0. */
export declare const BIAS: number;
/** Mean cosine of the farthest of a question's eight nearest. */
export declare const USUAL_DENSITY: number;
/** What each feature adds to the log-odds, in the order of `FEATURES`. */
export declare const WEIGHTS: readonly number[];
