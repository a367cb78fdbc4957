import type { CacheEntry, CacheRead } from '../domain/cache-entry.ts'
import type { CacheKey } from '../domain/cache-key.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { LoggerPort } from '../domain/ports/logger-port.ts'
import type { MetricsPort } from '../domain/ports/metrics-port.ts'
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts'

type Operation = 'read' | 'write'

/** What of a cache the use cases use. */
type Store = Pick<ResponseCachePort, 'kind' | 'get' | 'set'>

/** Reads or writes have recovered when none has failed for so long, in milliseconds: some of them may succeed meanwhile. */
const QUIET_MS = 1000

/**
 * The cache as the use cases see it: it never fails. A read that fails is a miss, a
 * write that fails stores nothing; both are counted, and logged when reads or writes
 * begin and when they cease to fail, not per request.
 */
export class CacheAccess {
  readonly #cache: Store
  readonly #metrics: MetricsPort
  readonly #logger: LoggerPort
  readonly #clock: ClockPort
  /** When which operation last failed. */
  readonly #failing = new Map<Operation, number>()

  constructor(cache: Store, clock: ClockPort, metrics: MetricsPort, logger: LoggerPort) {
    this.#cache = cache
    this.#clock = clock
    this.#metrics = metrics
    this.#logger = logger
  }

  /** What fails, at least in part: reads, writes, both or neither. */
  get failing(): readonly Operation[] {
    return [...this.#failing.keys()]
  }

  /** `again` leaves out of the count what has been counted when it was read before. */
  read(key: CacheKey, again = false): Promise<CacheRead> {
    try {
      const counted = again ? this.#readAgain : this.#readOnce
      return this.#cache.get(key).then(counted, this.#readFailed)
    } catch (error) {
      return Promise.resolve(this.#readFailed(error))
    }
  }

  // Made once: reads are the most frequent of all.
  readonly #readOnce = (read: CacheRead): CacheRead => {
    if (read?.kind === 'rejected') this.#metrics.record({ rejected_entries: 1 })
    return this.#readAgain(read)
  }

  readonly #readAgain = (read: CacheRead): CacheRead => {
    if (!isRead(read)) return this.#readFailed(new TypeError('the cache answered no read'))
    this.#answers('read')
    return read
  }

  readonly #readFailed = (error: unknown): CacheRead => {
    this.#fails('read', error)
    return { kind: 'absent' }
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
    const known = this.#failing.has(operation)
    this.#failing.set(operation, this.#clock.elapsed())
    if (known) return
    this.#logger.error(`cache ${operation}s fail, going on without`, {
      cache: this.#cache.kind,
      error,
    })
  }

  #answers(operation: Operation): void {
    const failedAt = this.#failing.get(operation)
    if (failedAt === undefined || this.#clock.elapsed() - failedAt < QUIET_MS) return
    this.#failing.delete(operation)
    this.#logger.info(`cache ${operation}s succeed again`, { cache: this.#cache.kind })
  }
}

/** A cache of somebody's own may resolve to anything. */
function isRead(read: CacheRead): boolean {
  return read?.kind === 'found' ? read.entry?.key !== undefined : read?.kind !== undefined
}
