import type { SignCandidates } from './sign-candidates.ts'

/** Signs are compared in groups of so many words of 32 bits: 256 dimensions at a time. */
export const GROUP_WORDS = 8

/** How many words hold the signs of a vector, whole groups. */
export function signWidth(dimensions: number): number {
  return Math.max(1, Math.ceil(dimensions / (32 * GROUP_WORDS))) * GROUP_WORDS
}

/** Writes one bit per component of a vector, set where it is positive. */
export function writeSigns(vector: Float32Array | Int8Array, words: Int32Array): void {
  for (let place = 0, at = 0; place < vector.length; at += 1) {
    let word = 0
    for (let bit = 0; bit < 32 && place < vector.length; bit += 1, place += 1) {
      if ((vector[place] ?? 0) > 0) word |= 1 << bit
    }
    words[at] = word
  }
}

/**
 * Adds to the distance of each row how many bits of a group differ from the query's: 0 to 256.
 * Groups of rows follow each other from `base` on. Harley and Seal's way: carry-save adders
 * bring eight words down to four, and their bits are counted in parallel (H. S. Warren,
 * Hacker's Delight, 2nd edition, 5-1 and 5-2), which halves the work.
 */
export function addDifferences(
  words: Int32Array,
  base: number,
  query: Int32Array,
  { rows, distances, count }: SignCandidates,
): void {
  const [q0 = 0, q1 = 0, q2 = 0, q3 = 0, q4 = 0, q5 = 0, q6 = 0, q7 = 0] = query
  for (let n = 0; n < count; n += 1) {
    const at = base + (rows[n] ?? 0) * GROUP_WORDS
    const x0 = (words[at] ?? 0) ^ q0
    const x1 = (words[at + 1] ?? 0) ^ q1
    const x2 = (words[at + 2] ?? 0) ^ q2
    const x3 = (words[at + 3] ?? 0) ^ q3
    const x4 = (words[at + 4] ?? 0) ^ q4
    const x5 = (words[at + 5] ?? 0) ^ q5
    const x6 = (words[at + 6] ?? 0) ^ q6
    const x7 = (words[at + 7] ?? 0) ^ q7
    // Three words in, one of sums and one of carries out, again and again.
    const u0 = x0 ^ x1
    const u1 = u0 ^ x2
    const c0 = (x0 & x1) | (u0 & x2)
    const u2 = u1 ^ x3
    const u3 = u2 ^ x4
    const c1 = (u1 & x3) | (u2 & x4)
    const u4 = u3 ^ x5
    const ones = u4 ^ x6
    const c2 = (u3 & x5) | (u4 & x6)
    const u5 = c0 ^ c1
    const fours = (c0 & c1) | (u5 & c2)
    distances[n] = (distances[n] ?? 0) + bitSum(ones, x7, u5 ^ c2, fours)
  }
}

/** Bits of two words, twice those of a third, and four times those of a fourth. */
function bitSum(one: number, other: number, twos: number, fours: number): number {
  const a = one - ((one >>> 1) & 0x55555555)
  const b = other - ((other >>> 1) & 0x55555555)
  const c = twos - ((twos >>> 1) & 0x55555555)
  const d = fours - ((fours >>> 1) & 0x55555555)
  // Per four bits at most 8, 4 and 4; per eight at most 16 + 2 × 8 + 4 × 8.
  const e =
    (a & 0x33333333) + ((a >>> 2) & 0x33333333) + (b & 0x33333333) + ((b >>> 2) & 0x33333333)
  const f = (c & 0x33333333) + ((c >>> 2) & 0x33333333)
  const g = (d & 0x33333333) + ((d >>> 2) & 0x33333333)
  const bytes =
    (e & 0x0f0f0f0f) +
    ((e >>> 4) & 0x0f0f0f0f) +
    (((f + (f >>> 4)) & 0x0f0f0f0f) << 1) +
    (((g + (g >>> 4)) & 0x0f0f0f0f) << 2)
  const halves = (bytes & 0x00ff00ff) + ((bytes >>> 8) & 0x00ff00ff)
  return (halves + (halves >>> 16)) & 0xffff
}
