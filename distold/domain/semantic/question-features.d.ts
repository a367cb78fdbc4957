import type { Reading } from './question-reading.ts';
import type { WordMatching } from './word-matching.ts';
import type { WordStatistics } from './word-statistics.ts';
/**
 * What the rescorer looks at, in the order of its weights. Few, because what fits one set of
 * questions better mostly fits another one worse: more of them were tried and left out.
 */
export declare const FEATURES: readonly ['likeness_times_cosine', 'shared_worth', 'trigrams', 'same_words', 'cosine_above_density'];
/** What two questions have in common, and the words that it is read from. */
export interface Matchings {
    readonly content: WordMatching;
    readonly all: WordMatching;
}
/** How near two questions are, and how near questions are around them, both from -1 to 1. */
export interface Nearness {
    readonly cosine: number;
    readonly density: number;
}
/** The features of a pair of questions, one for each of {@link FEATURES}. */
export declare function features(a: Reading, b: Reading, { content, all }: Matchings, { cosine, density }: Nearness, words: WordStatistics): readonly number[];
