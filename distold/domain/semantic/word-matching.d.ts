import type { Token } from './tokens.ts';
import type { WordStatistics } from './word-statistics.ts';
/** What two questions have in common, word by word, and what only one of them says. */
export interface WordMatching {
    /** Tokens of both, with places counted in the lists that were compared. */
    readonly pairs: readonly (readonly [number, number])[];
    readonly onlyA: readonly Token[];
    readonly onlyB: readonly Token[];
}
/** Pairs equal words, then inflections of one word, then words with misspellings of theirs. */
export declare function matchWords(a: readonly Token[], b: readonly Token[], words: WordStatistics): WordMatching;
