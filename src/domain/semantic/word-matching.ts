import type { Token } from './tokens.ts'
import type { WordStatistics } from './word-statistics.ts'

/** What two questions have in common, word by word, and what only one of them says. */
export interface WordMatching {
  /** Tokens of both, with places counted in the lists that were compared. */
  readonly pairs: readonly (readonly [number, number])[]
  readonly onlyA: readonly Token[]
  readonly onlyB: readonly Token[]
}

/** Whether two strings are one swap of neighbours, or one letter more, less or other, apart. */
function oneEditApart(a: string, b: string): 'swap' | 'edit' | undefined {
  if (Math.abs(a.length - b.length) > 1) return undefined
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  const rest = (n: number, m: number): boolean => a.slice(from + n) === b.slice(from + m)
  if (a[from] === b[from + 1] && a[from + 1] === b[from] && rest(2, 2)) return 'swap'
  return rest(1, 1) || rest(1, 0) || rest(0, 1) ? 'edit' : undefined
}

/**
 * Whether one of two different words is a misspelling of the other: one is known, and the other is
 * not. Two that are not, such as names, codes or substances, are two.
 */
function isMisspelling(a: Token, b: Token, words: WordStatistics): boolean {
  if (a.word.length < 4 || b.word.length < 4 || /^\P{L}/u.test(a.word)) return false
  if (words.knows(a.stem) === words.knows(b.stem)) return false
  const edit = oneEditApart(a.word, b.word)
  if (edit !== 'edit') return edit === 'swap'
  const shorter = Math.min(a.word.length, b.word.length)
  return shorter >= 5 && !(a.capital && b.capital) && a.word[0] === b.word[0]
}

class Matcher {
  readonly #a: readonly Token[]
  readonly #b: readonly Token[]
  readonly #takenA = new Set<number>()
  readonly #takenB = new Set<number>()
  readonly #pairs: [number, number][] = []

  constructor(a: readonly Token[], b: readonly Token[]) {
    this.#a = a
    this.#b = b
  }

  /** Pairs what is alike, the first with the first. */
  pair(alike: (a: Token, b: Token) => boolean): void {
    for (const [m, a] of this.#a.entries()) {
      if (this.#takenA.has(m)) continue
      const n = this.#b.findIndex((b, n) => !this.#takenB.has(n) && alike(a, b))
      if (n >= 0) this.#take(m, n)
    }
  }

  #take(m: number, n: number): void {
    this.#takenA.add(m)
    this.#takenB.add(n)
    this.#pairs.push([m, n])
  }

  done(): WordMatching {
    return {
      pairs: this.#pairs.toSorted(([a], [b]) => a - b),
      onlyA: this.#a.filter((_, m) => !this.#takenA.has(m)),
      onlyB: this.#b.filter((_, n) => !this.#takenB.has(n)),
    }
  }
}

/** Pairs equal words, then inflections of one word, then words with misspellings of theirs. */
export function matchWords(
  a: readonly Token[],
  b: readonly Token[],
  words: WordStatistics,
): WordMatching {
  const matcher = new Matcher(a, b)
  matcher.pair((a, b) => a.word === b.word)
  matcher.pair((a, b) => a.stem === b.stem)
  matcher.pair((a, b) => isMisspelling(a, b, words))
  return matcher.done()
}
