import type { SignCandidates } from './sign-candidates.ts';
/** Signs are compared in groups of so many words of 32 bits: 256 dimensions at a time. */
export declare const GROUP_WORDS = 8;
/** How many words hold the signs of a vector, whole groups. */
export declare function signWidth(dimensions: number): number;
/** Writes one bit per component of a vector, set where it is positive. */
export declare function writeSigns(vector: Float32Array | Int8Array, words: Int32Array): void;
/**
 * Adds to the distance of each row how many bits of a group differ from the query's: 0 to 256.
 * Groups of rows follow each other from `base` on. Harley and Seal's way: carry-save adders
 * bring eight words down to four, and their bits are counted in parallel (H. S. Warren,
 * Hacker's Delight, 2nd edition, 5-1 and 5-2), which halves the work.
 */
export declare function addDifferences(words: Int32Array, base: number, query: Int32Array, { rows, distances, count }: SignCandidates): void;
