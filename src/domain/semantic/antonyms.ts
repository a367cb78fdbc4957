import { OPPOSITES } from './antonym-pairs.ts'
import { FURTHER_OPPOSITES } from './further-antonym-pairs.ts'
import { stemOf } from './stem.ts'
import type { Token } from './tokens.ts'

interface Sides {
  readonly left: ReadonlySet<number>
  readonly right: ReadonlySet<number>
}

function collect(): ReadonlyMap<string, { left: Set<number>; right: Set<number> }> {
  const found = new Map<string, { left: Set<number>; right: Set<number> }>()
  const note = (words: string, line: number, side: 'left' | 'right'): void => {
    for (const word of words.trim().split(' ')) {
      for (const form of new Set([word, stemOf(word)])) {
        const known = found.get(form) ?? { left: new Set(), right: new Set() }
        found.set(form, known)
        known[side].add(line)
      }
    }
  }
  for (const [line, pair] of `${OPPOSITES}${FURTHER_OPPOSITES}`.trim().split(/\n+/).entries()) {
    const [left = '', right = ''] = pair.split('/')
    note(left, line, 'left')
    note(right, line, 'right')
  }
  return found
}

let sides: ReadonlyMap<string, Sides> | undefined

/** Reads which words are opposites, where nobody has yet. */
export function readOpposites(): void {
  sides ??= collect()
}

const PREFIX =
  /^(?:un|in|im|il|ir|dis|non|de|mis|anti|over|under|pre|post|sub|super|hyper|hypo|inter|intra|ex|counter|semi|multi|mono)(?=\p{L}{4})/u

/** Whether one word is the other with a prefix that changes what it means: legal and illegal. */
function differByPrefix(a: string, b: string): boolean {
  return a.replace(PREFIX, '') === b || b.replace(PREFIX, '') === a
}

function haveCommon(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const line of a) if (b.has(line)) return true
  return false
}

function opposed(a: string, b: string): boolean {
  sides ??= collect()
  const x = sides.get(a)
  const y = sides.get(b)
  if (x === undefined || y === undefined) return false
  return haveCommon(x.left, y.right) || haveCommon(x.right, y.left)
}

/** Whether two words that stand in for each other turn a question into another. */
export function areAntonyms(a: Token, b: Token): boolean {
  if (opposed(a.word, b.word) || opposed(a.stem, b.stem)) return true
  return a.stem !== b.stem && differByPrefix(a.stem, b.stem)
}
