import { questionWord } from './function-words.ts'
import { isKnownName } from './name-classes.ts'
import type { Reading } from './question-reading.ts'
import { meanOneWay } from './synonyms.ts'
import type { Token } from './tokens.ts'
import type { WordMatching } from './word-matching.ts'
import type { WordStatistics } from './word-statistics.ts'

/** What the rescorer looks at, in the order of its weights. */
export const FEATURES = [
  'cosine',
  'cosine_high',
  'distance_log',
  'overlap',
  'overlap_of_shorter',
  'overlap_squared',
  'overlap_times_cosine',
  'unmatched_worth',
  'trigrams',
  'bigrams',
  'words',
  'same_content',
  'same_bigrams',
  'unmatched_most',
  'replaced_most',
  'unmatched',
  'replaced',
  'replaced_one',
  'synonyms',
  'names_replaced',
  'names_added',
  'unknown_replaced',
  'unknown_added',
  'question_same',
  'question_other',
  'first_same',
  'typos',
  'length',
  'brevity',
  'shorter',
  'numbers',
  'negations',
  'inversions',
] as const

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function worth(tokens: readonly Token[], words: WordStatistics): readonly number[] {
  return tokens.map(({ stem }) => words.tellingness(stem))
}

function trigramsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const text = ` ${tokens.map(({ word }) => word).join(' ')} `
  return new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, n) => text.slice(n, n + 3)))
}

function stemsOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.map(({ stem }) => stem))
}

function bigramsOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.slice(1).map(({ stem }, n) => `${tokens[n]?.stem} ${stem}`))
}

/** Dice's coefficient, from 0 to 1. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1
  let shared = 0
  for (const item of a) if (b.has(item)) shared++
  return (2 * shared) / (a.size + b.size)
}

/** Share of pairs of matched words that stand in another order. */
function inversions(pairs: readonly (readonly [number, number])[]): number {
  if (pairs.length < 2) return 0
  const turned = pairs.slice(1).filter(([, at], n) => at < (pairs[n]?.[1] ?? 0)).length
  return turned / (pairs.length - 1)
}

const isName = (token: Token): boolean => token.capital || isKnownName(token)

function flag(is: boolean): number {
  return is ? 1 : 0
}

interface Overlap {
  readonly jaccard: number
  readonly least: number
  readonly only: number
}

/** How much two questions have in common, by how telling the words are. */
function overlapOf(a: readonly Token[], b: readonly Token[], only: Only): Overlap {
  const onlyA = sum(only.worthA)
  const onlyB = sum(only.worthB)
  const allA = sum(worth(a, only.words))
  const allB = sum(worth(b, only.words))
  const shared = Math.max(0, (allA - onlyA + allB - onlyB) / 2)
  const union = shared + onlyA + onlyB
  const least = Math.min(allA, allB)
  return {
    jaccard: union === 0 ? 1 : shared / union,
    least: least === 0 ? 1 : Math.min(1, shared / least),
    only: onlyA + onlyB,
  }
}

/** Words that only one question says, and what they are worth. */
interface Only {
  readonly a: readonly Token[]
  readonly b: readonly Token[]
  readonly worthA: readonly number[]
  readonly worthB: readonly number[]
  readonly words: WordStatistics
}

function onlyOf({ onlyA: a, onlyB: b }: WordMatching, words: WordStatistics): Only {
  return { a, b, worthA: worth(a, words), worthB: worth(b, words), words }
}

function overlapFeatures(a: Reading, b: Reading, only: Only, cosine: number): readonly number[] {
  const { jaccard, least, only: unmatched } = overlapOf(a.content, b.content, only)
  const bigrams = dice(bigramsOf(a.tokens), bigramsOf(b.tokens))
  const same = only.a.length + only.b.length === 0
  return [
    jaccard,
    least,
    jaccard ** 2,
    cosine * jaccard,
    Math.min(20, unmatched) / 5,
    dice(trigramsOf(a.tokens), trigramsOf(b.tokens)),
    bigrams,
    dice(stemsOf(a.tokens), stemsOf(b.tokens)),
    flag(same),
    flag(same && bigrams === 1),
  ]
}

function unmatchedFeatures({ a, b, worthA, worthB, words }: Only): readonly number[] {
  const mostA = Math.max(0, ...worthA)
  const mostB = Math.max(0, ...worthB)
  const names = [a.some(isName), b.some(isName)] as const
  const unknown = (tokens: readonly Token[]): boolean => tokens.some(({ stem }) => !words.knows(stem))
  return [
    Math.max(mostA, mostB) / 5,
    Math.min(mostA, mostB) / 5,
    Math.min(10, a.length + b.length) / 5,
    Math.min(3, a.length, b.length),
    flag(a.length === 1 && b.length === 1),
    Math.min(3, a.filter((x) => b.some((y) => meanOneWay(x.stem, y.stem))).length),
    flag(names[0] && names[1]),
    flag(names[0] !== names[1]),
    flag(unknown(a) && unknown(b)),
    flag(unknown(a) !== unknown(b)),
  ]
}

function questionFeatures(a: Reading, b: Reading): readonly number[] {
  const x = questionWord(a.tokens.map(({ word }) => word))
  const y = questionWord(b.tokens.map(({ word }) => word))
  const other = x !== undefined && y !== undefined && x !== y
  const bare = a.content.length > 0 && a.content[0]?.stem === b.content[0]?.stem
  return [flag(x === y), flag(other), flag(bare)]
}

function shapeFeatures(a: Reading, b: Reading, matching: WordMatching): readonly number[] {
  const shorter = Math.min(a.tokens.length, b.tokens.length)
  return [
    Math.min(2, matching.typos),
    shorter / Math.max(1, a.tokens.length, b.tokens.length),
    1 / Math.max(1, shorter),
    Math.min(20, shorter) / 10,
    flag(a.numbers.length > 0),
    flag(a.negations.length > 0),
    inversions(matching.pairs),
  ]
}

/** The features of a pair of questions, one for each of {@link FEATURES}; none is beyond 5 or so. */
export function features(
  a: Reading,
  b: Reading,
  content: WordMatching,
  cosine: number,
  words: WordStatistics,
): readonly number[] {
  const only = onlyOf(content, words)
  return [
    cosine,
    Math.max(0, cosine - 0.8),
    -Math.log(1.02 - Math.min(1, cosine)),
    ...overlapFeatures(a, b, only, cosine),
    ...unmatchedFeatures(only),
    ...questionFeatures(a, b),
    ...shapeFeatures(a, b, content),
  ]
}
