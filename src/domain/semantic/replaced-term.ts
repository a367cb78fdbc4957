import { matchedInOrder } from './alignment.ts'
import { isFunctionWord } from './function-words.ts'
import { isNumberWord } from './number-reading.ts'
import { isRelatedOtherwise, RELATIONS } from './relations.ts'
import type { Token } from './tokens.ts'
import type { WordMatching } from './word-matching.ts'

/** Which share of the longer text has to be common, in order, for the two to be one sentence about two things. */
const ONE_SENTENCE = 0.5

/** Numbers are compared by a guard of their own, which knows that 5 is five. */
function saysSomething({ word }: Token): boolean {
  return !isFunctionWord(word) && !isNumberWord(word)
}

/**
 * Whether two questions are one sentence about two things: most of it is the same, in the same
 * order, but one has a term more, or another in its place, or a word that puts things into
 * another relation. No list of names knows them all, and a vector hardly moves where one takes
 * another's place. Misspellings are no other words.
 */
export function isTermReplaced(
  a: readonly Token[],
  b: readonly Token[],
  matching: WordMatching,
): boolean {
  const { common, differences } = matchedInOrder(a, b, matching)
  if (differences.some((difference) => isRelatedOtherwise(difference, RELATIONS))) return true
  if (common < ONE_SENTENCE * Math.max(a.length, b.length)) return false
  const matched = new Set(matching.pairs.flatMap(([m, n]) => [a[m], b[n]]))
  return isSaidOftener(a, b, matched)
}

/**
 * Whether one says a word without a counterpart oftener than the other: "the father of the father" is
 * another than "the father". By how often, since which of two is the counterpart hangs on who asks first.
 */
function isSaidOftener(
  a: readonly Token[],
  b: readonly Token[],
  matched: ReadonlySet<Token | undefined>,
): boolean {
  const excess = new Map<string, number>()
  const count = (tokens: readonly Token[], by: number): void => {
    for (const token of tokens) {
      if (!saysSomething(token) || matched.has(token)) continue
      excess.set(token.stem, (excess.get(token.stem) ?? 0) + by)
    }
  }
  count(a, 1)
  count(b, -1)
  return [...excess.values()].some((oftener) => oftener !== 0)
}
