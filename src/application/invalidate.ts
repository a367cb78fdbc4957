import {
  type EntryFilter,
  entryFilter,
  type InvalidationResult,
  type InvalidationSelector,
} from '../domain/invalidation.ts'
import type { InvalidationFence } from '../domain/invalidation-fence.ts'
import type { LoggerPort } from '../domain/ports/logger-port.ts'
import type { MetricsPort } from '../domain/ports/metrics-port.ts'
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts'
import type { SimilarityIndexPort } from '../domain/ports/similarity-index-port.ts'

/** Takes stored answers out of service. */
export class Invalidate {
  readonly #cache: ResponseCachePort
  readonly #fence: InvalidationFence
  readonly #index: SimilarityIndexPort | undefined
  readonly #metrics: MetricsPort
  readonly #logger: LoggerPort

  constructor(
    cache: ResponseCachePort,
    fence: InvalidationFence,
    metrics: MetricsPort,
    logger: LoggerPort,
    index?: SimilarityIndexPort,
  ) {
    this.#cache = cache
    this.#fence = fence
    this.#metrics = metrics
    this.#logger = logger
    this.#index = index
  }

  /**
   * Takes effect in this process at once, before anything is deleted: no answer whose
   * generation began earlier is served again. A store that fails makes it incomplete.
   * @throws {InvalidRequestError} where the selector names nothing, or no key.
   */
  async execute(selector: InvalidationSelector): Promise<InvalidationResult> {
    const filter = entryFilter(selector)
    this.#fence.raise(filter)
    const [result] = await Promise.all([this.#reclaim(filter), this.#forget(filter)])
    if (result.complete) this.#fence.settle(filter)
    this.#metrics.record({ invalidations: 1, invalidated_entries: result.deleted })
    return result
  }

  /** Questions lead to answers that are out of service already: what is left of them does no harm. */
  async #forget(filter: EntryFilter): Promise<void> {
    try {
      await this.#index?.invalidate(filter)
    } catch (error) {
      this.#metrics.record({ semantic_errors: 1 })
      this.#logger.warn('questions of invalidated answers are left', { error })
    }
  }

  async #reclaim(filter: EntryFilter): Promise<InvalidationResult> {
    try {
      const result = await this.#cache.invalidate(filter)
      if (isResult(result)) return result
      throw new TypeError('the cache did not say what it has removed')
    } catch (error) {
      this.#metrics.record({ cache_errors: 1 })
      this.#logger.error('invalidation incomplete', { cache: this.#cache.kind, error })
      return { deleted: 0, complete: false }
    }
  }
}

/** A cache of somebody's own may resolve to anything, and what is no number would spoil the counters. */
function isResult(result: InvalidationResult | undefined): boolean {
  return Number.isFinite(result?.deleted) && typeof result?.complete === 'boolean'
}
