import {
  entryFilter,
  type InvalidationResult,
  type InvalidationSelector,
} from '../domain/invalidation.ts'
import type { InvalidationFence } from '../domain/invalidation-fence.ts'
import type { LoggerPort } from '../domain/ports/logger-port.ts'
import type { MetricsPort } from '../domain/ports/metrics-port.ts'
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts'

/** Takes stored answers out of service. */
export class Invalidate {
  readonly #cache: ResponseCachePort
  readonly #fence: InvalidationFence
  readonly #metrics: MetricsPort
  readonly #logger: LoggerPort

  constructor(
    cache: ResponseCachePort,
    fence: InvalidationFence,
    metrics: MetricsPort,
    logger: LoggerPort,
  ) {
    this.#cache = cache
    this.#fence = fence
    this.#metrics = metrics
    this.#logger = logger
  }

  /**
   * Takes effect in this process at once, before anything is deleted: no answer whose
   * generation began earlier is served again. A store that fails makes it incomplete.
   * @throws {InvalidRequestError} where the selector names nothing, or no key.
   */
  async execute(selector: InvalidationSelector): Promise<InvalidationResult> {
    const filter = entryFilter(selector)
    this.#fence.raise(filter)
    const result = await this.#reclaim(filter)
    if (result.complete) this.#fence.settle(filter)
    this.#metrics.record({ invalidations: 1, invalidated_entries: result.deleted })
    return result
  }

  async #reclaim(filter: ReturnType<typeof entryFilter>): Promise<InvalidationResult> {
    try {
      return await this.#cache.invalidate(filter)
    } catch (error) {
      this.#metrics.record({ cache_errors: 1 })
      this.#logger.error('invalidation incomplete', { cache: this.#cache.kind, error })
      return { deleted: 0, complete: false }
    }
  }
}
