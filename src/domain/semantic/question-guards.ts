import { areAntonyms } from './antonyms.ts'
import { costOf, RENAMED } from './doubts.ts'
import type { Guard, Match } from './judgement.ts'
import { identifiersAgree, quotesAgree } from './literal-text.ts'
import { areRivals } from './name-classes.ts'
import { ordersAgree } from './order-agreement.ts'
import type { Reading } from './question-reading.ts'
import { isTermReplaced } from './replaced-term.ts'
import { asksOtherOfTheSame } from './same-things.ts'
import type { Token } from './tokens.ts'
import type { WordMatching } from './word-matching.ts'

function areEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, n) => item === b[n])
}

/** Numbers in order, and the signs between and around them. */
function numbersAgree(a: Reading, b: Reading): boolean {
  return areEqual(a.numbers, b.numbers) && areEqual(a.symbols, b.symbols)
}

function literalsAgree(a: Reading, b: Reading): boolean {
  return (
    quotesAgree(a.quotes, b.text) &&
    quotesAgree(b.quotes, a.text) &&
    identifiersAgree(a.identifiers, b.text) &&
    identifiersAgree(b.identifiers, a.text)
  )
}

/** Vitamin C and vitamin D; `a` and `I` are words, and each is a letter only against another one. */
function areLetters(a: Token, b: Token): boolean {
  if (!/^\p{L}$/u.test(a.word) || !/^\p{L}$/u.test(b.word)) return false
  return !/^[ai]{2}$/u.test(a.word + b.word)
}

function bareText({ tokens }: Reading): string {
  return tokens.map(({ word }) => word).join(' ')
}

/** The same words in the same order are the same, with a colon or without. */
function payloadsAgree(a: Reading, b: Reading): boolean {
  if (a.code !== b.code) return false
  if (a.payload === b.payload) return true
  return !/[()]/u.test(a.payload + b.payload) && bareText(a) === bareText(b)
}

/** Where there are no words, nothing but the same signs is the same. */
function scriptsAgree(a: Reading, b: Reading): boolean {
  if (a.tokens.length === 0 || b.tokens.length === 0) return a.text.trim() === b.text.trim()
  if ((a.isForeign || b.isForeign) && bareText(a) !== bareText(b)) return false
  return areEqual(a.foreign, b.foreign)
}

function replaces({ onlyA, onlyB }: WordMatching, test: (a: Token, b: Token) => boolean): boolean {
  return onlyA.some((a) => onlyB.some((b) => test(a, b)))
}

/** Whether a guard objects to a pair. */
type Objection = (a: Reading, b: Reading, words: WordMatching) => boolean

/** Every guard, the cheapest first. All are symmetric, but `terms` where words can be aligned in two ways. */
const OBJECTIONS: readonly (readonly [Guard, Objection])[] = [
  ['scripts', (a, b) => !scriptsAgree(a, b)],
  ['payload', (a, b) => !payloadsAgree(a, b)],
  ['numbers', (a, b) => !numbersAgree(a, b)],
  ['negation', (a, b) => !areEqual(a.negations, b.negations)],
  ['quoted', (a, b, words) => !literalsAgree(a, b) || replaces(words, areLetters)],
  ['antonyms', (_a, _b, words) => replaces(words, areAntonyms)],
  ['names', (_a, _b, words) => replaces(words, areRivals)],
  ['terms', (a, b, words) => isTermReplaced(a.tokens, b.tokens, words)],
  ['order', (a, b) => !ordersAgree(a, b)],
]

/** What guards have against a pair. */
export interface Objections {
  /** The first guard that forbids it. */
  readonly veto?: Guard
  /** The guards that doubt it, where none forbids it. */
  readonly doubts: readonly Guard[]
  /** What the doubts take from the log-odds together. */
  readonly cost: number
}

const NOTHING: Objections = { doubts: [], cost: 0 }

/** What guards have against two questions' sharing an answer. Where one forbids it, no other matters. */
export function objectionsTo(
  a: Reading,
  b: Reading,
  words: WordMatching,
  match: Match,
): Objections {
  if (match === 'intent') return weighed(a, b, words)
  const veto = OBJECTIONS.find(([, objects]) => objects(a, b, words))?.[0]
  return veto === undefined ? NOTHING : { ...NOTHING, veto }
}

/** Objections where sharing an intent is enough. */
function weighed(a: Reading, b: Reading, words: WordMatching): Objections {
  const shared = words.pairs.length / Math.max(a.tokens.length, b.tokens.length)
  const isRenamed = replaces(words, (x, y) => x.capital && y.capital)
  const isOther = (): boolean => asksOtherOfTheSame(a.tokens, b.tokens, words, shared)
  const doubts: Guard[] = []
  let cost = isRenamed ? RENAMED : 0
  for (const [guard, objects] of OBJECTIONS) {
    const objecting = objects(a, b, words)
    const taken = objecting ? costOf(guard, shared) : 0
    if (taken === undefined || (objecting && guard === 'terms' && isOther()))
      return { ...NOTHING, veto: guard }
    if (objecting || (isRenamed && guard === 'names')) doubts.push(guard)
    cost += taken
  }
  return { doubts, cost }
}
