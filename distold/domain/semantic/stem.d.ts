/**
 * A word without the endings of inflection: plural, tense, adverb; British spellings made American.
 * Coarser than a dictionary, and meant for comparison only: `charge`, `charges`, `charging` give
 * `charg`.
 */
export declare function stemOf(word: string): string;
