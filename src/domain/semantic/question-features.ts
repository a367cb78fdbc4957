import { isFunctionWord, questionWord } from './function-words.ts'
import { isKnownName } from './name-classes.ts'
import type { Reading } from './question-reading.ts'
import type { Token } from './tokens.ts'
import type { WordMatching } from './word-matching.ts'
import type { WordStatistics } from './word-statistics.ts'

/**
 * What the rescorer looks at, in the order of its weights. Few, because what fits one set of
 * questions better mostly fits another one worse: more of them were tried and left out.
 */
export const FEATURES = [
  'cosine',
  'overlap_times_cosine',
  'replaced_most',
  'shared_worth',
  'trigrams',
  'replaced_common',
  'names_replaced',
  'question_other',
  'length',
] as const

/** Words that are more telling than this are so rare that they are mostly names of things. */
const COMMON = 5.5

/** What two questions have in common, and the words that it is read from. */
export interface Matchings {
  readonly content: WordMatching
  readonly all: WordMatching
}

function worthOf(tokens: readonly Token[], words: WordStatistics): number {
  return tokens.reduce((sum, { stem }) => sum + words.tellingness(stem), 0)
}

function mostOf(tokens: readonly Token[], words: WordStatistics): number {
  return Math.max(0, ...tokens.map(({ stem }) => words.tellingness(stem)))
}

/** What is shared of all that is said, by how telling the words are, from 0 to 1. */
function overlapOf(a: Reading, b: Reading, matching: WordMatching, words: WordStatistics): number {
  const only = worthOf(matching.onlyA, words) + worthOf(matching.onlyB, words)
  const shared = Math.max(0, worthOf(a.content, words) + worthOf(b.content, words) - only) / 2
  return shared + only === 0 ? 1 : shared / (shared + only)
}

function trigramsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const text = ` ${tokens.map(({ word }) => word).join(' ')} `
  const trigrams = new Set<string>()
  for (let at = 0; at + 3 <= text.length; at++) trigrams.add(text.slice(at, at + 3))
  return trigrams
}

/** Dice's coefficient, from 0 to 1. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const item of a) if (b.has(item)) shared++
  return (2 * shared) / Math.max(1, a.size + b.size)
}

function flag(is: boolean): number {
  return is ? 1 : 0
}

/** How many common words of one question stand where the other has different ones, at most 3. */
function replacedCommon({ onlyA, onlyB }: WordMatching, words: WordStatistics): number {
  const isCommon = ({ word, stem }: Token): boolean =>
    words.knows(stem) && !isFunctionWord(word) && words.tellingness(stem) < COMMON
  return Math.min(3, onlyA.filter(isCommon).length, onlyB.filter(isCommon).length)
}

function areNamesReplaced({ onlyA, onlyB }: WordMatching): boolean {
  const isName = (token: Token): boolean => token.capital || isKnownName(token)
  return onlyA.some(isName) && onlyB.some(isName)
}

function isOtherQuestion(a: Reading, b: Reading): boolean {
  const asked = questionWord(a.tokens.map(({ word }) => word))
  const other = questionWord(b.tokens.map(({ word }) => word))
  return asked !== undefined && other !== undefined && asked !== other
}

/** The features of a pair of questions, one for each of {@link FEATURES}. */
export function features(
  a: Reading,
  b: Reading,
  { content, all }: Matchings,
  cosine: number,
  words: WordStatistics,
): readonly number[] {
  const total = worthOf(a.tokens, words) + worthOf(b.tokens, words)
  const only = worthOf(all.onlyA, words) + worthOf(all.onlyB, words)
  const lengths = [a.tokens.length, b.tokens.length] as const
  return [
    cosine,
    cosine * overlapOf(a, b, content, words),
    Math.min(mostOf(content.onlyA, words), mostOf(content.onlyB, words)) / 5,
    Math.min(60, total - only) / 2,
    dice(trigramsOf(a.tokens), trigramsOf(b.tokens)),
    replacedCommon(all, words),
    flag(areNamesReplaced(content)),
    flag(isOtherQuestion(a, b)),
    Math.min(...lengths) / Math.max(1, ...lengths),
  ]
}
