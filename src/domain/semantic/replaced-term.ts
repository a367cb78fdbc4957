import { aligned, type Difference } from './alignment.ts'
import { isFunctionWord } from './function-words.ts'
import { isNumberWord } from './number-reading.ts'
import type { Token } from './tokens.ts'
import type { WordMatching } from './word-matching.ts'

/** Which share of the longer text has to be common, in order, for the two to be one sentence about two things. */
const ONE_SENTENCE = 0.5

/** Words that say how things stand to each other; those of a line stand for each other nowhere. */
const RELATIONS: readonly ReadonlySet<string>[] = [
  `to from in into out on off over under up down before after during until since with without against
  for by above below between through via`,
  'i me my mine myself we us our ours you your yours he him his she her hers they them their theirs',
  'all some any every each most more few fewer many much both none own same other another only',
  'who whom whose when where why which',
].map((line) => new Set(line.split(/\s+/u)))

/** Numbers are compared by a guard of their own, which knows that 5 is five. */
function saysSomething({ word }: Token): boolean {
  return !isFunctionWord(word) && !isNumberWord(word)
}

/** Whether one has a word of a kind where the other has other words of that kind. */
function isOtherRelation({ a, b }: Difference): boolean {
  return RELATIONS.some((kind) => {
    const [x, y] = [a, b].map((tokens) =>
      tokens.map(({ word }) => word).filter((it) => kind.has(it)),
    )
    return (
      x !== undefined && y !== undefined && x.length > 0 && y.length > 0 && x.join() !== y.join()
    )
  })
}

/** Tokens that have a counterpart, be it an inflection or a misspelling of theirs. */
function counterparts(
  a: readonly Token[],
  b: readonly Token[],
  { pairs }: WordMatching,
): ReadonlyMap<Token | undefined, Token | undefined> {
  return new Map(pairs.map(([m, n]) => [a[m], b[n]]))
}

/**
 * Whether two questions are one sentence about two things: most of it is the same, in the same
 * order, but one has a term more, or another in its place, or a word that puts things into
 * another relation. No list of names knows them all, and a vector hardly moves where one takes
 * another's place. Misspellings are no other words.
 */
export function isTermReplaced(
  a: readonly Token[],
  b: readonly Token[],
  matching: WordMatching,
): boolean {
  const other = counterparts(a, b, matching)
  const alike = (x: Token, y: Token): boolean => x.stem === y.stem || other.get(x) === y
  const { common, differences } = aligned(a, b, alike)
  if (differences.some(isOtherRelation)) return true
  if (common < ONE_SENTENCE * Math.max(a.length, b.length)) return false
  const matched = new Set([...other.keys(), ...other.values()])
  return isSaidOftener(a, b, matched)
}

/**
 * Whether one says a word without a counterpart oftener than the other: "the father of the father" is
 * another than "the father". By how often, since which of two is the counterpart hangs on who asks first.
 */
function isSaidOftener(
  a: readonly Token[],
  b: readonly Token[],
  matched: ReadonlySet<Token | undefined>,
): boolean {
  const excess = new Map<string, number>()
  const count = (tokens: readonly Token[], by: number): void => {
    for (const token of tokens) {
      if (!saysSomething(token) || matched.has(token)) continue
      excess.set(token.stem, (excess.get(token.stem) ?? 0) + by)
    }
  }
  count(a, 1)
  count(b, -1)
  return [...excess.values()].some((oftener) => oftener !== 0)
}
