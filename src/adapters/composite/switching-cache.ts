import type { CacheEntry, CacheRead } from '../../domain/cache-entry.ts'
import type { CacheHealth } from '../../domain/cache-health.ts'
import type { CacheKey } from '../../domain/cache-key.ts'
import type { CacheSize } from '../../domain/cache-size.ts'
import { CacheUnavailableError } from '../../domain/errors.ts'
import type { EntryFilter, InvalidationResult } from '../../domain/invalidation.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import type { MetricsPort } from '../../domain/ports/metrics-port.ts'
import type { ResponseCachePort } from '../../domain/ports/response-cache-port.ts'
import { type Restoration, restoredIn } from '../../domain/restoration.ts'
import { listed } from './listed.ts'
import { ProbeSchedule } from './probe-schedule.ts'

/** So many waits in a row that ran out, probes included, mean that the primary is gone; a lost connection says so at once. */
const TIMEOUTS_UNTIL_GONE = 3

/**
 * `doubtful` is a primary that has just let somebody wait in vain: nobody else is made to
 * wait, and if it answers a probe nobody hears of it.
 */
type State = 'primary' | 'doubtful' | 'standby'

/** What a switching cache works with. */
export interface SwitchingParts {
  readonly primary: ResponseCachePort
  readonly standby: ResponseCachePort
  readonly clock: ClockPort
  readonly logger: LoggerPort
  readonly metrics: MetricsPort
}

/**
 * Uses the primary while it can be reached, and the standby while it cannot. Requests
 * never wait for a primary that is known to be gone: it is probed in the background and
 * taken back into use when it answers. A primary that answers with an error is still there,
 * and so is one of which a part does not answer.
 */
export class SwitchingCache implements ResponseCachePort {
  /** The cache that is used while it can be reached. */
  readonly primary: ResponseCachePort
  readonly #standby: ResponseCachePort
  readonly #clock: ClockPort
  readonly #logger: LoggerPort
  readonly #metrics: MetricsPort
  readonly #probes: ProbeSchedule
  #state: State = 'primary'
  #since: number
  #timeouts = 0
  #closed = false

  constructor(parts: SwitchingParts) {
    this.primary = parts.primary
    this.#standby = parts.standby
    this.#clock = parts.clock
    this.#logger = parts.logger
    this.#metrics = parts.metrics
    this.#since = parts.clock.now()
    this.#probes = new ProbeSchedule(parts.clock, () => this.#probe())
  }

  get kind(): string {
    return this.#state === 'standby' ? this.#standby.kind : this.primary.kind
  }

  /** Whether the primary is asked at the moment. */
  get asksPrimary(): boolean {
    return this.#state === 'primary'
  }

  /** What is in use, and since when. */
  health(): Omit<CacheHealth, 'failing'> {
    return {
      kind: this.primary.kind,
      using: this.kind,
      degraded: this.#state === 'standby',
      since: this.#since,
    }
  }

  get(key: CacheKey): Promise<CacheRead> {
    return this.#attempt((cache) => cache.get(key))
  }

  async set(entry: CacheEntry): Promise<boolean> {
    return this.#attempt((cache) => cache.set(entry))
  }

  async delete(key: CacheKey): Promise<boolean> {
    return this.#attempt((cache) => cache.delete(key))
  }

  /**
   * The primary is told also while the standby is in use: what it cannot take now it has to
   * know before it serves again. Incomplete where it could not be asked.
   */
  async invalidate(filter: EntryFilter): Promise<InvalidationResult> {
    if (this.#state !== 'primary') return this.#invalidateBoth(filter)
    let asked: ResponseCachePort | undefined
    const result = await this.#attempt((cache) => {
      asked = cache
      return cache.invalidate(filter)
    })
    return asked === this.primary ? result : { ...result, complete: false }
  }

  /**
   * Of the cache that is in use. The standby's end in a rejection: what the primary holds is
   * not among them.
   */
  async *entries(filter: EntryFilter): AsyncGenerator<CacheEntry, void, undefined> {
    if (this.#closed || this.#state !== 'primary') {
      yield* listed(this.#standby, filter)
      throw new CacheUnavailableError('connection', 'the cache cannot be reached')
    }
    try {
      yield* listed(this.primary, filter)
    } catch (error) {
      if (isGone(error)) this.#doubt(error)
      throw error
    }
  }

  /** Not into the standby, which is emptied when the primary is back. */
  async restore(entry: CacheEntry): Promise<Restoration> {
    if (this.#state !== 'primary')
      throw new CacheUnavailableError('connection', 'the cache cannot be reached')
    try {
      return await restoredIn(this.primary, entry)
    } catch (error) {
      if (isGone(error)) this.#doubt(error)
      throw error
    }
  }

  /** Of the cache that is in use. */
  size(): CacheSize | undefined {
    return (this.#state === 'standby' ? this.#standby : this.primary).size?.()
  }

  async check(): Promise<void> {
    return this.#attempt((cache) => cache.check())
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#probes.stop()
    await Promise.all([this.primary.close(), this.#standby.close()])
  }

  async #attempt<T>(operation: (cache: ResponseCachePort) => Promise<T>): Promise<T> {
    if (this.#closed || this.#state !== 'primary') return operation(this.#standby)
    try {
      return await operation(this.primary)
    } catch (error) {
      if (!isGone(error)) throw error
      this.#metrics.record({ cache_errors: 1 })
      this.#doubt(error)
      return operation(this.#standby)
    }
  }

  async #invalidateBoth(filter: EntryFilter): Promise<InvalidationResult> {
    const unreached = { deleted: 0, complete: false }
    const [standby, primary] = await Promise.all([
      this.#standby.invalidate(filter),
      this.primary.invalidate(filter).catch(() => unreached),
    ])
    return { deleted: standby.deleted + primary.deleted, complete: primary.complete }
  }

  #doubt(error: CacheUnavailableError): void {
    if (this.#state !== 'primary' || this.#closed) return
    this.#state = 'doubtful'
    this.#timeouts = 0
    this.#countFailure(error)
    this.#probes.begin()
  }

  #countFailure(error: CacheUnavailableError): void {
    this.#timeouts = error.reason === 'timeout' ? this.#timeouts + 1 : TIMEOUTS_UNTIL_GONE
    if (this.#state === 'standby' || this.#timeouts < TIMEOUTS_UNTIL_GONE) return
    this.#turn('standby')
    this.#logger.error('cache unreachable, standby takes over', { ...this.#names(), error })
  }

  /** Resolves to whether the primary is back; one that answers with an error is. */
  async #probe(): Promise<boolean> {
    const failure = await this.primary.check().then(
      () => undefined,
      (error: unknown) => error,
    )
    if (isGone(failure)) {
      this.#countFailure(failure)
      return false
    }
    if (this.#state === 'standby') await this.#returnToPrimary()
    else this.#state = 'primary'
    return true
  }

  /** What the standby gathered meanwhile is dropped: it may be outdated next time. */
  async #returnToPrimary(): Promise<void> {
    await this.#standby.invalidate({}).catch(() => undefined)
    if (this.#closed) return
    this.#turn('primary')
    this.#logger.info('cache is back in use', this.#names())
  }

  #turn(state: State): void {
    this.#state = state
    this.#since = this.#clock.now()
  }

  #names(): Record<string, string> {
    return { cache: this.primary.kind, standby: this.#standby.kind }
  }
}

function isGone(error: unknown): error is CacheUnavailableError {
  if (!(error instanceof CacheUnavailableError)) return false
  return error.reason !== 'refused' && error.reason !== 'partial'
}
