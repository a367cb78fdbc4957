import type { Token } from './tokens.ts';
import type { WordMatching } from './word-matching.ts';
/**
 * Whether two questions are one sentence about two things: most of it is the same, in the same
 * order, but one has a term more, or another in its place, or a word that puts things into
 * another relation. No list of names knows them all, and a vector hardly moves where one takes
 * another's place. Misspellings are no other words.
 */
export declare function isTermReplaced(a: readonly Token[], b: readonly Token[], matching: WordMatching): boolean;
