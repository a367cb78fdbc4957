import { isFunctionWord } from './function-words.ts'
import { negationsIn } from './negation.ts'
import type { Token } from './tokens.ts'
import type { WordExchange } from './word-exchange.ts'

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u))
}

const PRONOUNS = wordSet('i me you he him she her it we us they them who whom what which')

/** After them, who does something and whom it is done to are told apart by order alone. */
const RELATIVES = wordSet('who whom what which that')

/** Words that stand before what they belong to. */
const JOINING =
  wordSet(`because before after if when while until till unless since than as so although though
  whether of to from for with without by at about into against through via but and or then`)

/** Words that are about what stands next to them. */
const LIMITING = wordSet('only just even')

/** Whether these words mean something else wherever they stand: numbers, negations and the like. */
export function areBound(words: readonly Token[]): boolean {
  const isTied = ({ word }: Token): boolean => LIMITING.has(word) || /\p{N}/u.test(word)
  return words.some(isTied) || negationsIn(words).length > 0
}

/** Whether what they stand before is not among them. */
function dangle(words: readonly Token[]): boolean {
  const last = words.findLast(({ word }) => !PRONOUNS.has(word))
  return last !== undefined && JOINING.has(last.word)
}

function mayMove({ word }: Token): boolean {
  return isFunctionWord(word) && !PRONOUNS.has(word)
}

/**
 * Whether two runs of words that stand side by side say the same the other way round: "yesterday"
 * and "my card was declined" do, "hit" and "John" do not. What moves has to be a phrase, so that one
 * of them holds a function word.
 */
export function isHarmlessMove({ before, first, second }: WordExchange): boolean {
  const shorter = first.length === second.length ? [...first, ...second] : shorterOf(first, second)
  if (areBound(shorter) || dangle(first) || dangle(second)) return false
  const { word: leading = '' } = before.at(-1) ?? {}
  if (RELATIVES.has(leading) || JOINING.has(leading)) return false
  const both = [...first, ...second]
  return both.some(both.length === 2 ? mayMove : ({ word }) => isFunctionWord(word))
}

function shorterOf(one: readonly Token[], other: readonly Token[]): readonly Token[] {
  return one.length < other.length ? one : other
}
