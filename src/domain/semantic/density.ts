/** How many of the nearest questions are judged. */
export const NEIGHBOURS = 8

/** So much less alike than usual questions may be around the one that is asked for that to count. */
const LEEWAY = 0.1

/**
 * How alike questions are around the one that is asked: the cosine of the farthest of its nearest; undefined
 * where there are too few to tell. Where all is about one thing, as at a support desk, everything is
 * alike, and a high cosine says less. Retrieval corrects for hubs likewise (CSLS; Conneau et al., "Word
 * Translation Without Parallel Data", 2018).
 */
export function densityOf(cosines: readonly number[]): number | undefined {
  return cosines.length < NEIGHBOURS ? undefined : Math.min(...cosines)
}

/**
 * What a density counts as, where questions are judged. Among few stored questions, or about anything, the
 * eighth nearest is far from every question, and that makes no other of them a paraphrase: counted as it is,
 * a fifth to nine tenths of what hit among 8 to 20 questions was wrong.
 */
export function countedDensity(density: number | undefined, usual: number): number {
  return Math.max(density ?? usual, usual - LEEWAY)
}
