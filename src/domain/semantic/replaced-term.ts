import { isFunctionWord } from './function-words.ts'
import { isNumberWord } from './number-reading.ts'
import type { Token } from './tokens.ts'
import type { WordMatching } from './word-matching.ts'

/** Most words that a term has. */
const LONGEST = 3

/** How many words, from the beginning or from the end, are the same in both. */
function sameWords(a: readonly Token[], b: readonly Token[]): number {
  const other = a.findIndex(({ stem }, n) => stem !== b[n]?.stem)
  return other < 0 ? a.length : other
}

/** What is left of two questions without what they begin and end with alike. */
function middles(a: readonly Token[], b: readonly Token[]): readonly (readonly Token[])[] {
  const before = sameWords(a, b)
  const [restA, restB] = [a.slice(before), b.slice(before)]
  const after = sameWords(restA.toReversed(), restB.toReversed())
  return [restA.slice(0, restA.length - after), restB.slice(0, restB.length - after)]
}

/** Numbers are compared by a guard of their own, which knows that 5 is five. */
function saysSomething(term: readonly Token[]): boolean {
  return term.some(({ word }) => !isFunctionWord(word) && !isNumberWord(word))
}

/**
 * Whether two questions are the same sentence about two things: at one place, one has other words
 * than the other, and everything around them is the same. No list of names knows them all, and a
 * vector hardly moves where one takes another's place. Misspellings are no other words.
 */
export function isTermReplaced(
  a: readonly Token[],
  b: readonly Token[],
  { onlyA, onlyB }: WordMatching,
): boolean {
  if (!saysSomething(onlyA) || !saysSomething(onlyB)) return false
  const [x = [], y = []] = middles(a, b)
  const longest = Math.max(x.length, y.length)
  return longest <= LONGEST && Math.min(a.length - x.length, b.length - y.length) >= 1
}
