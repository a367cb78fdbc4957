import { matchedInOrder } from './alignment.ts'
import { isFunctionWord } from './function-words.ts'
import { isRelatedOtherwise, OPPOSED } from './relations.ts'
import type { Token } from './tokens.ts'
import type { WordMatching } from './word-matching.ts'

/** Which share of the longer text's words both have to say for a word that one repeats to be all that differs. */
const SAME_SENTENCE = 0.6

/**
 * Whether two questions name the very same things and ask something else about them: they put them into an
 * opposed relation ("flights to Boston", "from Boston"), or one says one of them once more ("a pointer",
 * "a pointer to a pointer"). `shared` is the share of the longer one's words that both say.
 */
export function asksOtherOfTheSame(
  a: readonly Token[],
  b: readonly Token[],
  matching: WordMatching,
  shared: number,
): boolean {
  const [word, ...more] = [...matching.onlyA, ...matching.onlyB].filter(
    (token) => !isFunctionWord(token.word),
  )
  if (word === undefined) {
    const { differences } = matchedInOrder(a, b, matching)
    return differences.some((difference) => isRelatedOtherwise(difference, OPPOSED))
  }
  const others = matching.onlyA.includes(word) ? b : a
  const isRepeated = others.some(({ stem }) => stem === word.stem)
  return more.length === 0 && isRepeated && shared >= SAME_SENTENCE
}
