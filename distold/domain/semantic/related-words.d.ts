/** Reads what is known of words, where nobody has yet. It takes some tens of milliseconds. */
export declare function readWords(): void;
/**
 * How alike a stem is in meaning to that of some stems which is most like it, from 0 to 1, as far as
 * English words in general are: 1 of one and the same, nearly that of synonyms, less of words that are
 * used alike. Names, numbers and opposites are never alike; nor is what is rare.
 */
export declare function stemLikeness(stem: string, others: readonly string[]): number;
/** By Zipf's law, how telling a stem is in English: from 0 of the most common to 1 of the rarest and of all that are not known. */
export declare function rarity(stem: string): number;
