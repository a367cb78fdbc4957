import { type CacheKey, cacheKeyText } from '../../src/domain/cache-key.ts'
import { type EntryFilter, entryMeets } from '../../src/domain/invalidation.ts'
import type { IndexedQuestion } from '../../src/domain/ports/similarity-index-port.ts'
import type { Observation } from '../../src/domain/semantic/observation.ts'

/** A question as the naive index finds it. */
export interface NaiveNeighbour {
  readonly digest: string
  readonly text: string
  readonly cosine: number
  readonly observations: readonly Observation[]
}

/** What a similarity index has to do, in as few words as possible: lists, gone through from end to end. */
export class NaiveSimilarityIndex {
  #questions: readonly IndexedQuestion[] = []
  #observations: readonly { readonly key: CacheKey; readonly observation: Observation }[] = []

  add(question: IndexedQuestion, now: number): void {
    if (question.expiresAt <= now) return
    const others = this.#questions.filter(
      ({ partition, text }) => partition !== question.partition || text !== question.text,
    )
    const retagged = others.map((other) =>
      sameKey(other.key, question.key) ? { ...other, tags: question.tags } : other,
    )
    this.#keep([...retagged, question])
  }

  remove(key: CacheKey): void {
    this.#keep(this.#questions.filter((question) => !sameKey(question.key, key)))
  }

  invalidate(filter: EntryFilter): void {
    this.#keep(this.#questions.filter((question) => !entryMeets(filter, question)))
  }

  observe(key: CacheKey, observation: Observation): void {
    if (!this.#questions.some((question) => sameKey(question.key, key))) return
    this.#observations = [...this.#observations, { key, observation }]
  }

  expire(now: number): void {
    this.#keep(this.#questions.filter(({ expiresAt }) => expiresAt > now))
  }

  /** Every question of a partition that has not expired, the most similar first. */
  search(asked: string, vector: Float32Array): readonly NaiveNeighbour[] {
    return this.#questions
      .filter(({ partition }) => partition === asked)
      .map(({ key, text, vector: other }) => ({
        digest: key.digest,
        text,
        cosine: vector.reduce((sum, value, place) => sum + value * (other[place] ?? 0), 0),
        observations: this.#observations
          .filter((kept) => sameKey(kept.key, key))
          .map(({ observation }) => observation)
          .slice(-32),
      }))
      .toSorted((a, b) => b.cosine - a.cosine)
  }

  /** Observations go with the last question of their entry. */
  #keep(questions: readonly IndexedQuestion[]): void {
    this.#questions = questions
    this.#observations = this.#observations.filter(({ key }) =>
      questions.some((question) => sameKey(question.key, key)),
    )
  }
}

function sameKey(one: CacheKey, other: CacheKey): boolean {
  return cacheKeyText(one) === cacheKeyText(other)
}
