import { isNumberWord } from './number-reading.ts'
import { questionLikeness } from './question-likeness.ts'
import type { Reading } from './question-reading.ts'
import type { Token } from './tokens.ts'
import type { WordMatching } from './word-matching.ts'
import type { WordStatistics } from './word-statistics.ts'

/**
 * What the rescorer looks at, in the order of its weights. Few, because what fits one set of
 * questions better mostly fits another one worse: more of them were tried and left out.
 */
export const FEATURES = [
  'likeness_times_cosine',
  'shared_worth',
  'trigrams',
  'same_words',
  'cosine_above_density',
] as const

/** What two questions have in common, and the words that it is read from. */
export interface Matchings {
  readonly content: WordMatching
  readonly all: WordMatching
}

/** How near two questions are, and how near questions are around them, both from -1 to 1. */
export interface Nearness {
  readonly cosine: number
  readonly density: number
}

function worthOf(tokens: readonly Token[], words: WordStatistics): number {
  return tokens.reduce((sum, { stem }) => sum + words.tellingness(stem), 0)
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

/** Whether only function words differ, if any, and numbers, which a guard compares. */
function haveSameWords({ onlyA, onlyB }: WordMatching): boolean {
  return [...onlyA, ...onlyB].every(({ word }) => isNumberWord(word))
}

/** The features of a pair of questions, one for each of {@link FEATURES}. */
export function features(
  a: Reading,
  b: Reading,
  { content, all }: Matchings,
  { cosine, density }: Nearness,
  words: WordStatistics,
): readonly number[] {
  const total = worthOf(a.tokens, words) + worthOf(b.tokens, words)
  const only = worthOf(all.onlyA, words) + worthOf(all.onlyB, words)
  return [
    cosine * questionLikeness(a, b, all),
    Math.min(60, total - only) / 2,
    dice(trigramsOf(a.tokens), trigramsOf(b.tokens)),
    haveSameWords(content) ? 1 : 0,
    cosine - density,
  ]
}
