import type { Token } from './tokens.ts'
import type { WordMatching } from './word-matching.ts'

/** A place at which two texts differ: what one says there and what the other does; either may be nothing. */
export interface Difference {
  readonly a: readonly Token[]
  readonly b: readonly Token[]
}

/** Two texts, word by word in order. */
export interface Alignment {
  /** How many words they have in common, in the same order. */
  readonly common: number
  readonly differences: readonly Difference[]
}

/** Lengths of longest common subsequences of what is left from each pair of places on. */
function lengths(a: readonly Token[], b: readonly Token[], alike: Alike): readonly Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let m = a.length - 1; m >= 0; m -= 1) {
    const [row, below] = [table[m], table[m + 1]]
    for (let n = b.length - 1; row && below && n >= 0; n -= 1) {
      const both = isAlike(a[m], b[n], alike)
      row[n] = both ? (below[n + 1] ?? 0) + 1 : Math.max(below[n] ?? 0, row[n + 1] ?? 0)
    }
  }
  return table
}

/** Whether two words are taken to be the same. */
type Alike = (a: Token, b: Token) => boolean

function isAlike(a: Token | undefined, b: Token | undefined, alike: Alike): boolean {
  return a !== undefined && b !== undefined && alike(a, b)
}

/** Aligns two texts by a longest common subsequence of their words (Wagner and Fischer, 1974). */
function aligned(a: readonly Token[], b: readonly Token[], alike: Alike): Alignment {
  const table = lengths(a, b, alike)
  const differences: Difference[] = []
  let [m, n, common] = [0, 0, 0]
  let [fromA, fromB] = [0, 0]
  const note = (): void => {
    if (m > fromA || n > fromB) differences.push({ a: a.slice(fromA, m), b: b.slice(fromB, n) })
  }
  while (m < a.length && n < b.length) {
    if (isAlike(a[m], b[n], alike)) {
      note()
      common += 1
      m += 1
      n += 1
      fromA = m
      fromB = n
    } else if ((table[m + 1]?.[n] ?? 0) >= (table[m]?.[n + 1] ?? 0)) m += 1
    else n += 1
  }
  m = a.length
  n = b.length
  note()
  return { common, differences }
}

/** Aligns two texts; inflections and misspellings of a word are that word. */
export function matchedInOrder(
  a: readonly Token[],
  b: readonly Token[],
  { pairs }: WordMatching,
): Alignment {
  const counterparts = new Map(pairs.map(([m, n]) => [a[m], b[n]]))
  return aligned(a, b, (x, y) => x.stem === y.stem || counterparts.get(x) === y)
}
