/** How many of the nearest questions are judged. */
export const NEIGHBOURS = 8

/**
 * How alike questions are around the one that is asked: the cosine of the farthest of its nearest; undefined
 * where there are too few to tell. Where all is about one thing, as at a support desk, everything is
 * alike, and a high cosine says less. Retrieval corrects for hubs likewise (CSLS; Conneau et al., "Word
 * Translation Without Parallel Data", 2018).
 */
export function densityOf(cosines: readonly number[]): number | undefined {
  return cosines.length < NEIGHBOURS ? undefined : Math.min(...cosines)
}
