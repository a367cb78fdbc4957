import type { Guard } from './judgement.ts'

/**
 * Where sharing an intent is enough, another term makes a pair less likely to share an answer, the more so
 * the more alike the rest is: who says the same but for one word means that word. From nine tenths of the
 * longer one's words on it forbids.
 *
 * Measured on BANKING77 and CLINC150, weights trained on the other, as hits at the threshold with 95% right:
 * 0.541, 0.657; with a cost of 0.3 0.532, 0.655; of 0.5 0.538, 0.648; where it never forbids 0.544, 0.660, and
 * then a long prompt hits with another one's answer where a term was filled in.
 */
const TERM = { cost: 0.4, rises: { from: 0.8, by: 8 }, forbids: 0.9 }

/**
 * Beyond which share of the longer text's words that both say a negation makes one the opposite of
 * the other: "my card does not work" and "why is my card broken" may want the same.
 */
const SAME_SENTENCE = 2 / 3

/**
 * What it takes from the log-odds where each has a word with a capital letter that the other has not:
 * another name. Of names that are written without, likeness knows enough. Streams of BANKING77 and CLINC150
 * are as good with 2 and with 4.
 */
export const RENAMED = 3

function termCost(shared: number): number | undefined {
  if (shared >= TERM.forbids) return undefined
  return TERM.cost + TERM.rises.by * Math.max(0, shared - TERM.rises.from)
}

/**
 * What an objection takes from the log-odds where sharing an intent is enough, of those guards that
 * know that a word differs, but not whether it matters to the answer; undefined where it forbids. `shared` is
 * the share of the longer one's words that both say.
 */
export function costOf(guard: Guard, shared: number): number | undefined {
  if (guard === 'terms') return termCost(shared)
  if (guard === 'names') return 0
  return guard === 'negation' && shared <= SAME_SENTENCE ? 0 : undefined
}
