import type { Guard, Match } from './judgement.ts'

/**
 * What an objection takes from the log-odds where sharing an intent is enough, by the guards that
 * know that a word differs, but not whether it matters to the answer. All others forbid.
 *
 * Measured on BANKING77 and CLINC150, weights trained on the other, as hits at the threshold with
 * 95% right, and on Quora's pairs, as average precision. Where `terms` forbids: 0.36, 0.39, 0.58;
 * where it takes 2: 0.37, 0.48, 0.63; 1: 0.45, 0.57, 0.64; 0.4: 0.46, 0.62, 0.61; nothing: 0.45,
 * 0.64, 0.60. What `names` takes hardly matters there, where few pairs differ by a name: 2 leaves
 * at the default threshold what would have been at 0.993 without.
 */
const COSTS: Readonly<Partial<Record<Guard, number>>> = { names: 2, terms: 0.4 }

/** Whether a guard's objection forbids to share an answer, rather than making it less likely to be the same. */
export function isVeto(guard: Guard, match: Match): boolean {
  return match === 'answer' || COSTS[guard] === undefined
}

/** What the doubts of guards take from the log-odds together. */
export function costOf(doubts: readonly Guard[]): number {
  return doubts.reduce((sum, guard) => sum + (COSTS[guard] ?? 0), 0)
}
