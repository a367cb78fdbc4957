/** Stems of English words by how rare they are, in equal steps from 0 to 1, separated by spaces. */
export declare const STEMS_BY_RARITY: readonly string[];
/** By likeness, from 0 to 1: for each of the stems, how far behind it those are that it is like, and each behind the one before. */
export declare const RELATED_STEMS: readonly (readonly [likeness: number, distances: string])[];
