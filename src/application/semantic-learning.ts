import type { CacheEntry } from '../domain/cache-entry.ts'
import type { CacheKey } from '../domain/cache-key.ts'
import type { LlmRequest } from '../domain/llm-request.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { LoggerPort } from '../domain/ports/logger-port.ts'
import type { MetricsPort } from '../domain/ports/metrics-port.ts'
import type { SimilarityIndexPort } from '../domain/ports/similarity-index-port.ts'
import type { Scope } from '../domain/scope.ts'
import {
  answersInWords,
  type SemanticQuestion,
  semanticQuestion,
} from '../domain/semantic/semantic-question.ts'
import type { Lookup } from './lookup.ts'
import type { SameAnswer } from './same-answer.ts'
import type { Lesson } from './semantic-lookup.ts'
import type { SemanticSearch } from './semantic-search.ts'
import { UnderWay } from './under-way.ts'

/** An answer that has been stored, and what may be learned from it. */
export interface StoredAnswer {
  /** The request as it was answered: its model is the one that answered. */
  readonly request: LlmRequest
  readonly scope: Scope
  readonly entry: CacheEntry
  readonly lesson?: Lesson | undefined
}

/** What learning needs. */
export interface SemanticLearningParts {
  readonly search: SemanticSearch
  readonly index: SimilarityIndexPort
  readonly lookup: Lookup
  readonly sameAnswer: SameAnswer
  readonly metrics: MetricsPort
  readonly logger: LoggerPort
  readonly clock: ClockPort
  /** The embedder's. */
  readonly identity: string
  /** Whether a question that turned out to have a stored answer becomes another question of that. */
  readonly aliases: boolean
}

/** How many questions are embedded at once that were not embedded before they were answered: those that somebody waits for come first. */
const MAX_EMBEDDED = 4

/** How many answers are learned from at once; of more nothing is learned. */
const MAX_LESSONS = 256

/** Learning goes well again when nothing has failed for so long, in milliseconds: some may succeed meanwhile. */
const QUIET_MS = 1000

/**
 * Learns from what was generated, in the background: the question is added to the index, and
 * where there is a candidate, its answer is compared with the new one.
 */
export class SemanticLearning {
  /** What is being learned. */
  readonly underWay: UnderWay = new UnderWay()
  readonly #parts: SemanticLearningParts
  #embedding = 0
  /** When learning failed last, by the clock that only goes forward; undefined while it does not. */
  #failedAt: number | undefined

  constructor(parts: SemanticLearningParts) {
    this.#parts = parts
  }

  /** Neither waits nor throws. */
  execute(stored: StoredAnswer): void {
    const question = this.#questionOf(stored)
    if (question === undefined) {
      this.#missed(stored.lesson)
      return
    }
    const end = this.underWay.begin()
    void this.#learn(question, stored)
      .then(
        (learned) => learned && this.#succeeds(),
        (error: unknown) => this.#fails(error),
      )
      .finally(end)
  }

  #questionOf({ request, scope, entry }: StoredAnswer): SemanticQuestion | undefined {
    if (this.underWay.count >= MAX_LESSONS || !answersInWords(entry.response)) return undefined
    return semanticQuestion(request, scope, this.#parts.identity)
  }

  /** Resolves to whether it was: what is not even tried says nothing of how learning goes. */
  async #learn(question: SemanticQuestion, { entry, lesson }: StoredAnswer): Promise<boolean> {
    const vector = await this.#vectorOf(question, lesson)
    if (vector === undefined) {
      this.#missed(lesson)
      return false
    }
    const twin = lesson && (await this.#twinOf(question, entry, lesson))
    const home = this.#parts.aliases ? twin : undefined
    const { key, tags, expiresAt } = home ?? entry
    await this.#parts.index.add({ ...question, vector, key, tags, expiresAt })
    if (home !== undefined) this.#parts.metrics.record({ semantic_aliases: 1 })
    return true
  }

  /** Undefined where the lookup has found that there is none, or where too many are wanted. */
  async #vectorOf(
    question: SemanticQuestion,
    lesson: Lesson | undefined,
  ): Promise<Float32Array | undefined> {
    const asked = lesson?.asked
    if (asked?.question.text === question.text) return asked.vector.catch(() => undefined)
    if (this.#embedding >= MAX_EMBEDDED) return undefined
    this.#embedding += 1
    try {
      return await this.#parts.search.vectorOf(question)
    } finally {
      this.#embedding -= 1
    }
  }

  /**
   * The first candidate's entry that holds the same answer. What is observed is the first
   * comparison, unless a guard objected: such answers are never given, so they say nothing.
   */
  async #twinOf(
    question: SemanticQuestion,
    generated: CacheEntry,
    lesson: Lesson,
  ): Promise<CacheEntry | undefined> {
    const { candidates, purpose, weight } = lesson
    for (const [place, { key, score, vetoed }] of candidates.entries()) {
      const entry = await this.#entryOf(key, generated)
      if (entry === undefined) {
        this.#missed(lesson)
        continue
      }
      const same = await this.#compare(question, entry, generated)
      if (same === undefined) this.#parts.metrics.record({ comparison_failures: 1 })
      else if (place === 0 && !vetoed) {
        this.#count(purpose, same)
        await this.#parts.index.observe(key, { score, same, weight })
      }
      if (same) return entry
    }
    return undefined
  }

  #compare(
    { text: question }: SemanticQuestion,
    { response: given }: CacheEntry,
    { response: generated }: CacheEntry,
  ): Promise<boolean | undefined> {
    return this.#parts.sameAnswer({ question, given, generated })
  }

  /** A stored answer, unless it is of another model than the generated one: a stand-in's says nothing about it. */
  async #entryOf(known: CacheKey, { key }: CacheEntry): Promise<CacheEntry | undefined> {
    if (known.model !== key.model) return undefined
    const finding = await this.#parts.lookup.find(known, undefined, true)
    return finding.state === 'absent' ? undefined : finding.entry
  }

  /** An audit that compares nothing is one that has failed. */
  #missed(lesson: Lesson | undefined): void {
    if (lesson?.purpose === 'audit') this.#parts.metrics.record({ comparison_failures: 1 })
  }

  #count(purpose: Lesson['purpose'], same: boolean): void {
    const counts =
      purpose === 'audit'
        ? { semantic_audits: 1, semantic_audit_errors: same ? 0 : 1 }
        : { semantic_explorations: 1, semantic_explored_same: same ? 1 : 0 }
    this.#parts.metrics.record(counts)
  }

  #fails(error: unknown): void {
    const { metrics, logger, clock } = this.#parts
    metrics.record({ semantic_errors: 1 })
    const isNews = this.#failedAt === undefined
    this.#failedAt = clock.elapsed()
    if (isNews) logger.error('questions cannot be learned, going on without', { error })
  }

  #succeeds(): void {
    const { logger, clock } = this.#parts
    if (this.#failedAt === undefined || clock.elapsed() - this.#failedAt < QUIET_MS) return
    this.#failedAt = undefined
    logger.info('questions are learned again')
  }
}
