import type { CacheEntry, CacheRead } from '../domain/cache-entry.ts'
import type { CacheKey } from '../domain/cache-key.ts'
import type { LoggerPort } from '../domain/ports/logger-port.ts'
import type { MetricsPort } from '../domain/ports/metrics-port.ts'
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts'

type Operation = 'read' | 'write'

/**
 * The cache as the use cases see it: it never fails. A read that fails is a miss, a
 * write that fails stores nothing; both are counted, and logged when reads or writes
 * begin and when they cease to fail, not per request.
 */
export class CacheAccess {
  readonly #cache: ResponseCachePort
  readonly #metrics: MetricsPort
  readonly #logger: LoggerPort
  readonly #failing = new Set<Operation>()

  constructor(cache: ResponseCachePort, metrics: MetricsPort, logger: LoggerPort) {
    this.#cache = cache
    this.#metrics = metrics
    this.#logger = logger
  }

  async read(key: CacheKey): Promise<CacheRead> {
    try {
      const read = await this.#cache.get(key)
      this.#answers('read')
      if (read.kind === 'rejected') this.#metrics.record({ rejected_entries: 1 })
      return read
    } catch (error) {
      this.#fails('read', error)
      return { kind: 'absent' }
    }
  }

  /** Resolves to whether the entry is stored. */
  async write(entry: CacheEntry): Promise<boolean> {
    try {
      const stored = await this.#cache.set(entry)
      this.#answers('write')
      this.#metrics.record(stored ? { stores: 1 } : { store_skips: 1 })
      return stored
    } catch (error) {
      this.#fails('write', error)
      return false
    }
  }

  #fails(operation: Operation, error: unknown): void {
    this.#metrics.record({ cache_errors: 1 })
    if (this.#failing.has(operation)) return
    this.#failing.add(operation)
    this.#logger.error(`cache ${operation}s fail, going on without`, {
      cache: this.#cache.kind,
      error,
    })
  }

  #answers(operation: Operation): void {
    if (!this.#failing.delete(operation)) return
    this.#logger.info(`cache ${operation}s succeed again`, { cache: this.#cache.kind })
  }
}
