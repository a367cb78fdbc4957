import { countedDensity } from './density.ts'
import type { Candidate, Judgement, Match } from './judgement.ts'
import { features } from './question-features.ts'
import { type Objections, objectionsTo } from './question-guards.ts'
import { type Reading, readQuestion } from './question-reading.ts'
import { matchWords } from './word-matching.ts'
import type { WordStatistics } from './word-statistics.ts'

/** A logistic regression over {@link features}. */
export interface RescorerModel {
  /** How telling words are. */
  readonly words: WordStatistics
  /** How alike questions usually are to the farthest of their nearest: stands in where that is not known. */
  readonly density: number
  readonly bias: number
  /** One for each feature. */
  readonly weights: readonly number[]
}

/** What a model goes by. */
export interface Examination {
  readonly objections: Objections
  /** One for each feature. */
  readonly values: readonly number[]
}

/** Judges pairs of questions by one model. */
export class Rescorer {
  readonly #model: RescorerModel
  /** The question that was read last: it is judged against several candidates in a row. */
  #latest: { readonly text: string; readonly reading: Reading } | undefined

  constructor(model: RescorerModel) {
    this.#model = model
  }

  /** As `judge` does. */
  judge(asked: string, candidate: Candidate, match: Match): Judgement {
    const { bias, weights, density: usual } = this.#model
    const density = countedDensity(candidate.density, usual)
    const { objections, values } = this.examine(asked, { ...candidate, density }, match)
    const { veto, doubts, cost } = objections
    const score = values.reduce((sum, x, n) => sum + x * (weights[n] ?? 0), bias)
    if (veto !== undefined) return { kind: 'vetoed', guard: veto, score }
    const [guard] = doubts
    if (guard === undefined) return { kind: 'scored', score }
    return { kind: 'doubted', guard, score: score - cost }
  }

  /** The features of a pair, with the density as it is, and which guards object to it. */
  examine(asked: string, candidate: Candidate, match: Match): Examination {
    const { text, cosine, density = this.#model.density } = candidate
    const a = this.#read(asked)
    const b = readQuestion(text)
    const { words } = this.#model
    const all = matchWords(a.tokens, b.tokens, words)
    const content = matchWords(a.content, b.content, words)
    const values = features(a, b, { content, all }, { cosine, density }, words)
    return { objections: objectionsTo(a, b, all, match), values }
  }

  #read(text: string): Reading {
    if (this.#latest?.text !== text) this.#latest = { text, reading: readQuestion(text) }
    return this.#latest.reading
  }
}
