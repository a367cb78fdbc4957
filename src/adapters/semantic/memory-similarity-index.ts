import { setImmediate as turn } from 'node:timers/promises'
import type { CacheKey } from '../../domain/cache-key.ts'
import { SemanticUnavailableError } from '../../domain/errors.ts'
import { type EntryFilter, entryMeets } from '../../domain/invalidation.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type {
  IndexedQuestion,
  IndexSize,
  Neighbour,
  SimilarityIndexPort,
} from '../../domain/ports/similarity-index-port.ts'
import type { Observation } from '../../domain/semantic/observation.ts'
import { type PoolBin, ScorePool } from '../../domain/semantic/score-pool.ts'
import { QuestionStore } from './question-store.ts'
import type { StoredEntry, StoredQuestion } from './stored-question.ts'

/** Bounds of an index in this process. */
export interface MemoryIndexLimits {
  /** Most questions; beyond it those that were added or found longest ago go. Default 100,000. */
  readonly maxQuestions?: number
  /** Most bytes that they take, about. Default: no bound but that of questions. */
  readonly maxBytes?: number
}

/** Most questions where nothing else is said: with 512 dimensions they take about 150 MB. */
const DEFAULT_QUESTIONS = 100_000

/** How many questions each call looks at, in turn, for whether they have expired. */
const SWEPT = 8

/** How many entries an invalidation looks at before others have their turn. */
const INVALIDATED_AT_ONCE = 4096

/**
 * Exact search in this process: cosines of all questions of a small partition; in a large one
 * signs are compared first, and the few hundred that agree best have their cosine computed.
 * Vectors are kept at a byte per component. Vectors of another length than those of their
 * partition are kept apart from them. What has expired is never found, and is gone after an
 * eighth as many calls as there are questions.
 */
export class MemorySimilarityIndex implements SimilarityIndexPort {
  readonly kind = 'memory'
  readonly #store = new QuestionStore()
  readonly #pool = new ScorePool()
  readonly #maxQuestions: number
  readonly #maxBytes: number
  readonly #clock: ClockPort
  #closed = false

  constructor(limits: MemoryIndexLimits, clock: ClockPort) {
    this.#maxQuestions = limits.maxQuestions ?? DEFAULT_QUESTIONS
    this.#maxBytes = limits.maxBytes ?? Number.POSITIVE_INFINITY
    this.#clock = clock
  }

  async search(
    partition: string,
    vector: Float32Array,
    limit: number,
  ): Promise<readonly Neighbour[]> {
    this.#assertOpen()
    const now = this.#clock.now()
    this.#sweep(now)
    const found = this.#store.partition(partition, vector.length)?.nearest(vector, limit, now) ?? []
    return found.map(({ question, cosine }) => {
      this.#store.touch(question)
      const { entry, text } = question
      return { key: entry.key, text, cosine, observations: entry.observations }
    })
  }

  async add(question: IndexedQuestion): Promise<void> {
    this.#assertOpen()
    const now = this.#clock.now()
    this.#sweep(now)
    if (question.expiresAt <= now) return
    this.#forgetExpired(this.#store.entry(question.key), now)
    this.#store.add(question)
    let { oldest } = this.#store
    while (oldest !== undefined && this.#isFull) {
      this.#store.remove(oldest)
      oldest = this.#store.oldest
    }
  }

  async remove(key: CacheKey): Promise<void> {
    this.#assertOpen()
    this.#removeAll(this.#store.entry(key))
  }

  /** Lets others have their turn in between, so that many entries hold nobody up. */
  async invalidate(filter: EntryFilter): Promise<void> {
    this.#assertOpen()
    if (Object.keys(filter).length === 0) return this.#store.clear()
    let seen = 0
    for (const entry of this.#entriesFor(filter)) {
      if (entryMeets(filter, entry)) this.#removeAll(entry)
      seen += 1
      if (seen % INVALIDATED_AT_ONCE === 0) await turn()
    }
  }

  async observe(key: CacheKey, observation: Observation): Promise<void> {
    this.#assertOpen()
    this.#store.entry(key)?.observe(observation)
    this.#pool.add(observation)
  }

  async pool(): Promise<readonly PoolBin[]> {
    this.#assertOpen()
    return this.#pool.bins()
  }

  size(): IndexSize {
    return { questions: this.#store.count, bytes: this.#store.bytes }
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#store.clear()
  }

  get #isFull(): boolean {
    return this.#store.count > this.#maxQuestions || this.#store.bytes > this.#maxBytes
  }

  #entriesFor({ digest }: EntryFilter): Iterable<StoredEntry> {
    if (digest === undefined) return this.#store.entries
    const entry = this.#store.entry({ digest })
    return entry === undefined ? [] : [entry]
  }

  #removeAll(entry: StoredEntry | undefined): void {
    for (const question of entry?.questions ?? []) this.#store.remove(question)
  }

  /** An entry whose questions have all expired begins anew, swept or not: with nothing observed of it. */
  #forgetExpired(entry: StoredEntry | undefined, now: number): void {
    if (entry?.questions.every((question) => hasExpired(question, now))) this.#removeAll(entry)
  }

  #sweep(now: number): void {
    for (const question of this.#store.next(SWEPT)) {
      if (hasExpired(question, now)) this.#store.remove(question)
    }
  }

  #assertOpen(): void {
    if (this.#closed) throw new SemanticUnavailableError('index', 'the index is closed')
  }
}

function hasExpired({ expiresAt }: StoredQuestion, now: number): boolean {
  return expiresAt <= now
}
