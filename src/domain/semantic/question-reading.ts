import { withoutCourtesies } from './courtesies.ts'
import { isFunctionWord } from './function-words.ts'
import { mayBeForeign } from './language.ts'
import { identifiersIn, quotesIn } from './literal-text.ts'
import { negationsIn } from './negation.ts'
import { numbersIn } from './number-reading.ts'
import { codeIn, payloadOf } from './payload.ts'
import { foreignRuns, symbolsIn } from './script-runs.ts'
import { type Token, tokensOf } from './tokens.ts'

/** What the guards and the features look at, read from a question once. */
export interface Reading {
  /** With compatibility forms composed, and quotation marks and apostrophes made plain. */
  readonly text: string
  /** Words and numbers without greetings, thanks and the like, contractions spelt out. */
  readonly tokens: readonly Token[]
  /** Those of the tokens that are no function words, numbers included. */
  readonly content: readonly Token[]
  readonly numbers: readonly string[]
  readonly negations: readonly string[]
  readonly symbols: readonly string[]
  readonly quotes: readonly string[]
  readonly identifiers: readonly string[]
  /** What is to be taken literally: see `payloadOf` and `codeIn`. */
  readonly payload: string
  readonly code: string
  /** Whether it may be in another language than English. */
  readonly isForeign: boolean
  /** Runs of letters of other scripts than Latin, in order. */
  readonly foreign: readonly string[]
}

const SUPERSCRIPTS = /[⁰¹²³⁴-⁹]+/gu

/** Composes compatibility forms, which would make 2³ and 23 the same without the caret. */
function plain(text: string): string {
  return text
    .replace(SUPERSCRIPTS, (digits) => `^${digits}`)
    .normalize('NFKC')
    .replace(/[‘’‛ʼ´]/gu, "'")
    .replace(/[“”„‟«»]|''|""/gu, '"')
    .replace(/[‐‑‒–—−]/gu, '-')
}

/** Reads a question. */
export function readQuestion(question: string): Reading {
  const text = plain(question)
  const all = tokensOf(text)
  const polite = withoutCourtesies(all)
  const payload = payloadOf(text, polite[0]?.start ?? 0)
  // A courtesy at the end may be what is to be translated.
  const [first] = polite
  const tokens = payload === '' || !first ? polite : all.slice(all.indexOf(first))
  return {
    text,
    tokens,
    content: tokens.filter(({ word }) => !isFunctionWord(word)),
    numbers: numbersIn(tokens, text),
    negations: negationsIn(tokens),
    symbols: symbolsIn(text),
    quotes: quotesIn(text),
    identifiers: identifiersIn(text),
    foreign: foreignRuns(text),
    payload,
    code: codeIn(text),
    isForeign: mayBeForeign(tokens, text),
  }
}
