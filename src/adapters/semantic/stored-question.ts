import type { CacheKey } from '../../domain/cache-key.ts'
import { MAX_ENTRY_OBSERVATIONS, type Observation } from '../../domain/semantic/observation.ts'
import type { IndexPartition } from './index-partition.ts'

/** A question as the in-process index keeps it. */
export interface StoredQuestion {
  /** Digest of its partition and text. */
  readonly id: string
  readonly text: string
  readonly partition: IndexPartition
  readonly entry: StoredEntry
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
  /** Where the slab keeps its vector. */
  readonly slot: number
  /** Where its partition keeps it; changes as others leave. */
  place: number
  /** Neighbours in the order of use; undefined at the ends. */
  older: StoredQuestion | undefined
  newer: StoredQuestion | undefined
}

/** No observations; shared, as most entries have none. */
const NONE: readonly Observation[] = []

/** An entry that has questions. */
export class StoredEntry {
  readonly key: CacheKey
  /** As they were given last. */
  tags: readonly string[] = []
  readonly #questions: StoredQuestion[] = []
  #observations: readonly Observation[] = NONE

  constructor(key: CacheKey) {
    this.key = key
  }

  /** A copy of its questions. */
  get questions(): readonly StoredQuestion[] {
    return [...this.#questions]
  }

  get isEmpty(): boolean {
    return this.#questions.length === 0
  }

  /** The latest, in order; a list that does not change. */
  get observations(): readonly Observation[] {
    return this.#observations
  }

  add(question: StoredQuestion): void {
    this.#questions.push(question)
  }

  remove(question: StoredQuestion): void {
    const place = this.#questions.indexOf(question)
    if (place >= 0) this.#questions.splice(place, 1)
  }

  observe({ score, same, weight }: Observation): void {
    const latest = this.#observations.slice(1 - MAX_ENTRY_OBSERVATIONS)
    this.#observations = Object.freeze([...latest, Object.freeze({ score, same, weight })])
  }
}
