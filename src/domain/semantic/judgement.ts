import { readOpposites } from './antonyms.ts'
import { readNames } from './name-classes.ts'
import { readWords } from './related-words.ts'
import { Rescorer } from './rescorer.ts'
import { BIAS, USUAL_DENSITY, WEIGHTS } from './rescorer-weights.ts'
import { LEVEL_STEP, WORDS_BY_LEVEL } from './word-frequencies.ts'
import { WordStatistics } from './word-statistics.ts'

/** Why two questions may never share an answer, however alike their vectors are. Names of metrics. */
export const GUARDS = [
  'numbers',
  'negation',
  'antonyms',
  'names',
  'terms',
  'payload',
  'quoted',
  'scripts',
  'order',
] as const

/** One of {@link GUARDS}. */
export type Guard = (typeof GUARDS)[number]

/**
 * What two questions have to agree in to share an answer. `intent`: in what is wanted, however much is said
 * of it; there `names`, `terms` and `negation` forbid only where the rest is nearly the same, and else make a
 * pair less likely to be the same. `answer`: in whatever is asked, each name and term.
 */
export const MATCHES = ['answer', 'intent'] as const

/** One of {@link MATCHES}. */
export type Match = (typeof MATCHES)[number]

/** What questions have to agree in unless configured otherwise. */
export const DEFAULT_MATCH: Match = 'intent'

/** A question whose answer is known. */
export interface Candidate {
  /** As it was asked, not in canonical form. */
  readonly text: string
  /** Of its vector and the asked question's, from -1 to 1. */
  readonly cosine: number
  /** How alike questions are where it was found, as `densityOf` has it; where that is not known, the usual. */
  readonly density?: number | undefined
}

/** Whether two questions want the same answer. */
export type Judgement =
  | {
      readonly kind: 'scored'
      /** Log-odds that they do. */
      readonly score: number
    }
  | {
      readonly kind: 'doubted'
      /** The first guard that objected; none of those that did forbids. */
      readonly guard: Guard
      /** Log-odds that they do, less what the doubts take. */
      readonly score: number
    }
  | {
      readonly kind: 'vetoed'
      /** The first guard that objected and forbids. */
      readonly guard: Guard
      /** Log-odds that they do, as if none had. */
      readonly score: number
    }

/** Probability from which on an answer is shared unless configured otherwise. */
export const DEFAULT_THRESHOLD = 0.99

let shipped: Rescorer | undefined

/**
 * Reads the lists of words that judging takes, where nobody has yet. That takes some tens of milliseconds in
 * which nothing else runs, so it is for a start; who compares no questions does without.
 */
export function readLists(): void {
  shippedRescorer()
}

function shippedRescorer(): Rescorer {
  readWords()
  readOpposites()
  readNames()
  shipped ??= new Rescorer({
    words: new WordStatistics(WORDS_BY_LEVEL, LEVEL_STEP),
    density: USUAL_DENSITY,
    bias: BIAS,
    weights: WEIGHTS,
  })
  return shipped
}

/**
 * Judges whether a candidate's answer answers what is asked: guards first, each of which is a veto,
 * or a doubt where `match` says so, then a logistic regression over cosine and words. Takes some tens of microseconds for texts of a
 * line.
 */
export function judge(asked: string, candidate: Candidate, match: Match): Judgement {
  return (shipped ?? shippedRescorer()).judge(asked, candidate, match)
}

/** The probability that log-odds stand for, from 0 to 1. */
export function probabilityOf(score: number): number {
  return 1 / (1 + Math.exp(-score))
}
