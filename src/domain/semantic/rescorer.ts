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
    const examined = this.examine(asked, candidate)
    if (typeof examined === 'string') return { kind: 'vetoed', guard: examined }
    const { bias, weights } = this.#model
    return { kind: 'scored', score: examined.reduce((sum, x, n) => sum + x * (weights[n] ?? 0), bias) }
  }

  /** The guard that objects, or the features of a pair that none objects to. */
  examine(asked: string, { text, cosine }: Candidate): Guard | readonly number[] {
    const a = this.#read(asked)
    const b = readQuestion(text)
    const { words } = this.#model
    const all = matchWords(a.tokens, b.tokens, words)
    return (
      objectionTo(a, b, all) ?? features(a, b, matchWords(a.content, b.content, words), cosine, words)
    )
  }

  #read(text: string): Reading {
    if (this.#latest?.text !== text) this.#latest = { text, reading: readQuestion(text) }
    return this.#latest.reading
  }
}
