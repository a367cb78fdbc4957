import type { Token } from './tokens.ts'

/** Words that turn a question round, by what they do to it. `never` and `not` do the same. */
const NEGATIONS: ReadonlyMap<string, string> = new Map([
  ['not', 'not'],
  ['no', 'not'],
  ['never', 'not'],
  ['none', 'not'],
  ['nothing', 'not'],
  ['nobody', 'not'],
  ['nowhere', 'not'],
  ['neither', 'not'],
  ['nor', 'not'],
  ['non', 'not'],
  ['without', 'without'],
  ['except', 'except'],
  ['excluding', 'except'],
  ['unless', 'unless'],
  ['hardly', 'hardly'],
  ['barely', 'hardly'],
  ['scarcely', 'hardly'],
  ['rarely', 'hardly'],
  ['seldom', 'hardly'],
])

/** Kinds of negation in a question, sorted, each as often as it occurs: twice is not once. */
export function negationsIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ word }) => NEGATIONS.get(word) ?? []).sort()
}
