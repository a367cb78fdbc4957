/** How many of the nearest questions are judged. */
export declare const NEIGHBOURS = 8;
/**
 * How alike questions are around the one that is asked: the cosine of the farthest of its nearest; undefined
 * where there are too few to tell. Where all is about one thing, as at a support desk, everything is
 * alike, and a high cosine says less. Retrieval corrects for hubs likewise (CSLS; Conneau et al., "Word
 * Translation Without Parallel Data", 2018).
 */
export declare function densityOf(cosines: readonly number[]): number | undefined;
/**
 * What a density counts as, where questions are judged. Among few stored questions, or about anything, the
 * eighth nearest is far from every question, and that makes no other of them a paraphrase: counted as it is,
 * a fifth to nine tenths of what hit among 8 to 20 questions was wrong.
 */
export declare function countedDensity(density: number | undefined, usual: number): number;
