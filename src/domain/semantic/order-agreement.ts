import type { Token } from './tokens.ts'

/** Words that move when a statement becomes a question, and articles. */
const MOVABLE: ReadonlySet<string> = new Set(
  'a an the is am are was were be do does did has have had can could will would should may might must'.split(
    ' ',
  ),
)

/** Whether two lists hold the same words in another order. */
function isRearranged(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.every((word, n) => word === b[n])) return false
  const sorted = b.toSorted()
  return a.toSorted().every((word, n) => word === sorted[n])
}

function stems(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ stem }) => stem)
}

function unmoved(tokens: readonly Token[]): readonly string[] {
  return stems(tokens.filter(({ word }) => !MOVABLE.has(word)))
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
 * Whether two questions do not consist of the same words in another order: neither all of them,
 * nor those that say what it is about, where the rest is mostly the same too.
 */
export function ordersAgree(a: Order, b: Order): boolean {
  const [x, y] = [unmoved(a.tokens), unmoved(b.tokens)]
  if (isRearranged(x, y)) return false
  return !isRearranged(stems(a.content), stems(b.content)) || likeness(x, y) < ALIKE
}
