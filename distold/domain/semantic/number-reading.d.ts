import type { Token } from './tokens.ts';
/** Whether a word, in lower case, is a number or part of one, in digits or spelt out. */
export declare function isNumberWord(word: string): boolean;
/**
 * Numbers in order, in digits or in words: 4,000 and `four thousand` as `4000`, `1st` and `first` as
 * `#1`, 5 pm as `5pm`; versions, dates and times as they are written. A `one` that is not part of a
 * larger number is left out, because it is mostly a pronoun.
 */
export declare function numbersIn(tokens: readonly Token[], text: string): readonly string[];
