import type { Reading } from './question-reading.ts';
import type { WordMatching } from './word-matching.ts';
/**
 * How much two questions say the same, from 0 to 1: each word counts as far as the other question has
 * one that is like it, the more the rarer it is in English, and names the most. It knows nothing of the
 * order of words.
 */
export declare function questionLikeness(a: Reading, b: Reading, matching: WordMatching): number;
