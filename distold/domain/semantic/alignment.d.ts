import type { Token } from './tokens.ts';
import type { WordMatching } from './word-matching.ts';
/** A place at which two texts differ: what one says there and what the other does; either may be nothing. */
export interface Difference {
    readonly a: readonly Token[];
    readonly b: readonly Token[];
}
/** Two texts, word by word in order. */
export interface Alignment {
    /** How many words they have in common, in the same order. */
    readonly common: number;
    readonly differences: readonly Difference[];
}
/** Aligns two texts; inflections and misspellings of a word are that word. */
export declare function matchedInOrder(a: readonly Token[], b: readonly Token[], { pairs }: WordMatching): Alignment;
