/** Runs of letters of other scripts than Latin, in lower case, in order. Embedders of English cannot tell them apart. */
export declare function foreignRuns(text: string): readonly string[];
/** Signs that mean something, sorted, and percentages however they are written. */
export declare function symbolsIn(text: string): readonly string[];
