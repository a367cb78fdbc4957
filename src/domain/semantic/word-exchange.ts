import type { Token } from './tokens.ts'

/** How one text becomes another: two runs of its words change places. Neither is empty; all else may be. */
export interface WordExchange {
  readonly before: readonly Token[]
  readonly first: readonly Token[]
  readonly between: readonly Token[]
  readonly second: readonly Token[]
}

/** Whether so many words from a place on are those of another text from another place on. */
function agree(x: Words, from: number, y: Words, at: number, count: number): boolean {
  for (let n = 0; n < count; n += 1) if (x[from + n]?.stem !== y[at + n]?.stem) return false
  return true
}

type Words = readonly Token[]

/** Of two texts of the same length, where they begin to differ, and the first place from which on they do not. */
function differing(x: Words, y: Words): readonly [start: number, end: number] {
  let start = 0
  while (start < x.length && x[start]?.stem === y[start]?.stem) start += 1
  let end = x.length
  while (end > start && x[end - 1]?.stem === y[end - 1]?.stem) end -= 1
  return [start, end]
}

/** Most words of the stretch in which texts differ that are looked through: the effort grows with the third power. */
const MAX_DIFFERING = 64

/**
 * The exchange of the fewest words that makes one text of another of the same length; undefined
 * where no single one does, or too much is different.
 */
export function wordExchange(x: Words, y: Words): WordExchange | undefined {
  const [start, end] = differing(x, y)
  const length = end - start
  if (length > MAX_DIFFERING) return undefined
  for (let words = 2; words <= length; words += 1) {
    for (let first = 1; first < words; first += 1) {
      const second = words - first
      const exchanged =
        agree(x, start, y, end - first, first) &&
        agree(x, end - second, y, start, second) &&
        agree(x, start + first, y, start + second, length - words)
      if (exchanged) return partsOf(x, [start, start + first, end - second, end])
    }
  }
  return undefined
}

function partsOf(
  x: Words,
  [start, middle, last, end]: readonly [number, number, number, number],
): WordExchange {
  return {
    before: x.slice(0, start),
    first: x.slice(start, middle),
    between: x.slice(middle, last),
    second: x.slice(last, end),
  }
}

/** Words that join two things of which either may come first. */
const COORDINATORS: ReadonlySet<string> = new Set(['and', 'or', 'vs', 'versus'])

/** Most words of a thing that is joined to another. */
const MAX_JOINED = 6

/** Whether these words join two things of which either may come first. */
export function isCoordinator(words: Words): boolean {
  const [word, more] = words
  return word !== undefined && more === undefined && COORDINATORS.has(word.word)
}

/** Whether one text becomes another of the same length where two things that are joined by `and` or the like change places. */
export function isJoinedOtherwise(x: Words, y: Words): boolean {
  const [start, end] = differing(x, y)
  const from = Math.max(0, end - 1 - MAX_JOINED)
  const places = [...x.keys()].slice(from, start + MAX_JOINED + 1)
  return places.some((at) => isCoordinator(x.slice(at, at + 1)) && turns(x, y, at))
}

/** Whether what stands on either side of a word has changed places. */
function turns(x: Words, y: Words, at: number): boolean {
  const most = { left: Math.min(at, MAX_JOINED), right: Math.min(x.length - 1 - at, MAX_JOINED) }
  for (let left = 1; left <= most.left; left += 1) {
    for (let right = 1; right <= most.right; right += 1) {
      const [start, end] = [at - left, at + 1 + right]
      const middle = [...x.slice(at + 1, end), ...x.slice(at, at + 1), ...x.slice(start, at)]
      const turned = [...x.slice(0, start), ...middle, ...x.slice(end)]
      if (agree(turned, 0, y, 0, y.length)) return true
    }
  }
  return false
}
