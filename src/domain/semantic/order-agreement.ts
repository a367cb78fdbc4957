import type { Token } from './tokens.ts'
import { isCoordinator, isJoinedOtherwise, wordExchange } from './word-exchange.ts'
import { areBound, isHarmlessMove } from './word-move.ts'

/** Words that move when a statement becomes a question, and articles. */
const MOVABLE: ReadonlySet<string> = new Set(
  'a an the is am are was were be do does did has have had can could will would should may might must'.split(
    ' ',
  ),
)

/** Whether two lists hold the same words in another order. */
function isRearranged(x: readonly Token[], y: readonly Token[]): boolean {
  const [a, b] = [stems(x), stems(y)]
  if (a.length !== b.length || a.every((word, n) => word === b[n])) return false
  const sorted = b.toSorted()
  return a.toSorted().every((word, n) => word === sorted[n])
}

function stems(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ stem }) => stem)
}

function unmoved(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ word }) => !MOVABLE.has(word))
}

interface Order {
  readonly tokens: readonly Token[]
  readonly content: readonly Token[]
}

/** Share of the words of the longer list that the shorter one has too. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const left = [...b]
  const shared = a.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return shared.length / Math.max(1, a.length, b.length)
}

/** From this likeness on, questions are taken for one with words exchanged, not for two phrasings. */
const ALIKE = 0.75

/**
 * Whether two questions that consist of the same words in another order say the same all the same:
 * where a phrase has moved, or what `and` joins is joined the other way round, and not where words
 * have changed places around others. So it is with the words that say what it is about, where the
 * rest is mostly the same too. Of other questions order says nothing.
 */
export function ordersAgree(a: Order, b: Order): boolean {
  return agreesWith(a, b) && agreesWith(b, a)
}

function agreesWith(a: Order, b: Order): boolean {
  const [x, y] = [unmoved(a.tokens), unmoved(b.tokens)]
  if (isRearranged(x, y)) return isJoinedOtherwise(x, y) || isPhraseMoved(a, b)
  if (!isRearranged(a.content, b.content) || likeness(stems(x), stems(y)) < ALIKE) return true
  return isOtherPhrasing(a, b)
}

/** Of questions of the same words. Those that are movable may not have changed places around others either. */
function isPhraseMoved(a: Order, b: Order): boolean {
  if (isRearranged(a.tokens, b.tokens)) {
    const exchange = wordExchange(a.tokens, b.tokens)
    if (exchange !== undefined && exchange.between.length > 0) return false
  }
  const move = wordExchange(unmoved(a.tokens), unmoved(b.tokens))
  return move !== undefined && move.between.length === 0 && isHarmlessMove(move)
}

/** Of questions about the same, in other function words: "date of birth" and "birth date". */
function isOtherPhrasing(a: Order, b: Order): boolean {
  const there = wordExchange(a.content, b.content)
  const back = wordExchange(b.content, a.content)
  if (there === undefined || back === undefined || there.between.length > 0) return false
  const one = joint(a.tokens, there.first, there.second)
  const other = joint(b.tokens, back.first, back.second)
  if (one.length > 0 && stems(one).join() === stems(other).join()) return isCoordinator(one)
  return !areBound(there.first) && !areBound(there.second)
}

/** The words between two runs of words. */
function joint(
  tokens: readonly Token[],
  first: readonly Token[],
  second: readonly Token[],
): readonly Token[] {
  const [last, next] = [first.at(-1), second[0]]
  if (last === undefined || next === undefined) return []
  return unmoved(tokens.slice(tokens.indexOf(last) + 1, tokens.indexOf(next)))
}
