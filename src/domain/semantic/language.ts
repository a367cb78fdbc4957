import { isFunctionWord } from './function-words.ts'
import type { Token } from './tokens.ts'

/** From how many words on it is asked how many of them are English function words. */
const SENTENCE = 4

/** The least share of them in English sentences, about half of which they are. */
const LEAST_SHARE = 0.2

/**
 * Whether a text may be in another language than English, of which guards know no negations, no
 * numbers and no opposites: it has letters that English has not, or hardly a word of the kind that
 * every English sentence has.
 */
export function mayBeForeign(tokens: readonly Token[], text: string): boolean {
  if (/[¿¡ßæøœ]|(?=\p{Script=Latin})[^A-Za-z]/iu.test(text.normalize('NFC'))) return true
  if (tokens.length < SENTENCE) return false
  const known = tokens.filter(({ word }) => isFunctionWord(word)).length
  return known < LEAST_SHARE * tokens.length
}
