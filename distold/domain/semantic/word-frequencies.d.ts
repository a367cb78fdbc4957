/** How much more telling a word is at each level than at that before it, in natural logarithms. */
export declare const LEVEL_STEP: number;
/** Stems by how few questions say them, the most common first, separated by spaces. */
export declare const WORDS_BY_LEVEL: readonly string[];
