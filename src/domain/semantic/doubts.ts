import type { Guard } from './judgement.ts'

/**
 * What an objection takes from the log-odds where sharing an intent is enough, by the guards that
 * know that a word differs, but not whether it matters to the answer. All others forbid. Of names
 * that are written without a capital letter, likeness knows enough.
 *
 * Measured on BANKING77 and CLINC150, weights trained on the other, as hits at the threshold with
 * 95% right, where `terms` takes 0.15: 0.535, 0.670; 0.3: 0.537, 0.665; 0.45: 0.545, 0.667;
 * 0.6: 0.539, 0.657; 0.8: 0.530, 0.648.
 */
const COSTS: Readonly<Partial<Record<Guard, number>>> = { terms: 0.45, names: 0, negation: 0 }

/**
 * What it takes besides where each has a word with a capital letter that the other has not: another
 * name. 0.3% of pairs that differ by an entity are let through at the default threshold; streams of
 * BANKING77 and CLINC150 are as good with 2 and with 4.
 */
const RENAMED = 3

/**
 * Which share of the longer text's words both have to say for a negation to make one the opposite of
 * the other: "my card does not work" and "why is my card broken" may want the same.
 */
const SAME_SENTENCE = 2 / 3

/** Whether an objection makes it less likely that two share an intent, rather than forbidding it; `shared` is the share of the longer one's words that both say. */
export function isDoubt(guard: Guard, shared: number): boolean {
  return COSTS[guard] !== undefined && (guard !== 'negation' || shared < SAME_SENTENCE)
}

/** What doubts take from the log-odds together. */
export function costOf(doubts: readonly Guard[], isRenamed: boolean): number {
  const sum = doubts.reduce((cost, guard) => cost + (COSTS[guard] ?? 0), 0)
  return isRenamed ? sum + RENAMED : sum
}
