import type { Candidate, Guard, Judgement } from './judgement.ts'
import { features } from './question-features.ts'
import { objectionTo } from './question-guards.ts'
import { type Reading, readQuestion } from './question-reading.ts'
import { matchWords } from './word-matching.ts'
import type { WordStatistics } from './word-statistics.ts'

/** A logistic regression over {@link features}. */
export interface RescorerModel {
  /** How telling words are. */
  readonly words: WordStatistics
  readonly bias: number
  /** One for each feature. */
  readonly weights: readonly number[]
}

/** What a model goes by. */
export interface Examination {
  readonly guard: Guard | undefined
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
  judge(asked: string, candidate: Candidate): Judgement {
    const { guard, values } = this.examine(asked, candidate)
    const { bias, weights } = this.#model
    const score = values.reduce((sum, x, n) => sum + x * (weights[n] ?? 0), bias)
    return guard === undefined ? { kind: 'scored', score } : { kind: 'vetoed', guard, score }
  }

  /** The features of a pair, and the guard that objects to it, if one does. */
  examine(asked: string, { text, cosine }: Candidate): Examination {
    const a = this.#read(asked)
    const b = readQuestion(text)
    const { words } = this.#model
    const all = matchWords(a.tokens, b.tokens, words)
    const content = matchWords(a.content, b.content, words)
    const values = features(a, b, { content, all }, cosine, words)
    return { guard: objectionTo(a, b, all), values }
  }

  #read(text: string): Reading {
    if (this.#latest?.text !== text) this.#latest = { text, reading: readQuestion(text) }
    return this.#latest.reading
  }
}
