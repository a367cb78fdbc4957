import type { CacheKey } from '../../domain/cache-key.ts'
import type { EntryFilter } from '../../domain/invalidation.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type {
  IndexedQuestion,
  IndexSize,
  Neighbour,
  SimilarityIndexPort,
} from '../../domain/ports/similarity-index-port.ts'
import type { Observation } from '../../domain/semantic/observation.ts'
import type { PoolBin } from '../../domain/semantic/score-pool.ts'
import { awaitedPart } from './awaited-part.ts'

/** Longest wait for questions, in milliseconds: nobody is held up so long, but what is learned waits for them. */
const QUESTIONS_MS = 10_000

/** Longest wait for an invalidation, in milliseconds: it may go through the whole index. */
const INVALIDATION_MS = 30_000

/** An index that may hang, such as the caller's own: it is waited for so long and no longer. */
export class BoundedSimilarityIndex implements SimilarityIndexPort {
  readonly start?: () => Promise<void>
  readonly #inner: SimilarityIndexPort
  readonly #clock: ClockPort

  constructor(inner: SimilarityIndexPort, clock: ClockPort) {
    this.#inner = inner
    this.#clock = clock
    const { start } = inner
    if (start !== undefined) this.start = () => start.call(inner)
  }

  get kind(): string {
    return this.#inner.kind
  }

  search(partition: string, vector: Float32Array, limit: number): Promise<readonly Neighbour[]> {
    return this.#ask(() => this.#inner.search(partition, vector, limit))
  }

  add(question: IndexedQuestion): Promise<void> {
    return this.#ask(() => this.#inner.add(question))
  }

  remove(key: CacheKey): Promise<void> {
    return this.#ask(() => this.#inner.remove(key))
  }

  invalidate(filter: EntryFilter): Promise<void> {
    return this.#ask(() => this.#inner.invalidate(filter), INVALIDATION_MS)
  }

  observe(key: CacheKey, observation: Observation): Promise<void> {
    return this.#ask(() => this.#inner.observe(key, observation))
  }

  pool(): Promise<readonly PoolBin[]> {
    return this.#ask(() => this.#inner.pool())
  }

  size(): IndexSize {
    return this.#inner.size()
  }

  close(): Promise<void> {
    return this.#inner.close()
  }

  #ask<T>(ask: () => Promise<T>, ms: number = QUESTIONS_MS): Promise<T> {
    return awaitedPart('index', ms, this.#clock, ask)
  }
}
