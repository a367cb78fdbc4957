import { isFunctionWord } from './function-words.ts'
import { isNumberWord } from './number-reading.ts'
import type { Reading } from './question-reading.ts'
import { rarity, stemLikeness } from './related-words.ts'
import type { Token } from './tokens.ts'
import type { WordMatching } from './word-matching.ts'

/** What a word counts: something, and more the rarer it is. Function words say little. */
const WEIGHTS = { functionWord: { least: 0.02, rare: 0.15 }, other: { least: 0.07, rare: 1 } }

/** A capital letter mostly makes a name, and another name mostly another question. */
const CAPITAL = 6

/** What is said besides, as it were, of which nothing is known: short questions are never quite alike. */
const UNSAID = 0.06

/** How much the question counts that finds less of itself in the other; the other counts the rest. */
const LESS_FOUND = 0.8

/** Numbers count nothing: a guard of their own compares them, which knows that 5 is five. */
function weightOf({ word, stem, capital }: Token): number {
  if (isNumberWord(word)) return 0
  const { least, rare } = isFunctionWord(word) ? WEIGHTS.functionWord : WEIGHTS.other
  return (least + rare * rarity(stem)) * (capital ? CAPITAL : 1)
}

/** How much of a word is found in a question that does not say it. */
function likenessTo(stems: readonly string[], { word, stem, capital }: Token): number {
  if (capital || isFunctionWord(word)) return stems.includes(stem) ? 1 : 0
  return stemLikeness(stem, stems)
}

/** Which share of what a question says is found in another one, by how telling words are. */
function foundIn(
  others: readonly string[],
  tokens: readonly Token[],
  only: readonly Token[],
): number {
  let [found, all] = [0, UNSAID]
  for (const token of tokens) {
    const weight = weightOf(token)
    all += weight
    found += only.includes(token) ? weight * likenessTo(others, token) : weight
  }
  return found / all
}

function stemsOf({ tokens }: Reading): readonly string[] {
  return tokens.map(({ stem }) => stem)
}

/**
 * How much two questions say the same, from 0 to 1: each word counts as far as the other question has
 * one that is like it, the more the rarer it is in English, and names the most. It knows nothing of the
 * order of words.
 */
export function questionLikeness(a: Reading, b: Reading, matching: WordMatching): number {
  const x = foundIn(stemsOf(b), a.tokens, matching.onlyA)
  const y = foundIn(stemsOf(a), b.tokens, matching.onlyB)
  return LESS_FOUND * Math.min(x, y) + (1 - LESS_FOUND) * Math.max(x, y)
}
