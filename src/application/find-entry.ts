import { type CacheEntry, freshnessOf } from '../domain/cache-entry.ts'
import { type CacheKey, parseCacheKey } from '../domain/cache-key.ts'
import { InvalidRequestError } from '../domain/errors.ts'
import { entryFilter } from '../domain/invalidation.ts'
import type { InvalidationFence } from '../domain/invalidation-fence.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts'
import { entriesInService } from './list-entries.ts'

/** An entry, and how it stands. Durations in milliseconds. */
export interface FoundEntry {
  readonly entry: CacheEntry
  readonly state: 'fresh' | 'stale'
  readonly ageMs: number
}

/** Finds an entry by its key, for whoever looks after the cache: nothing is counted, nobody is asked. */
export class FindEntry {
  readonly #cache: ResponseCachePort
  readonly #fence: InvalidationFence
  readonly #clock: ClockPort

  constructor(cache: ResponseCachePort, fence: InvalidationFence, clock: ClockPort) {
    this.#cache = cache
    this.#fence = fence
    this.#clock = clock
  }

  /**
   * By a key as text, at once, or by its digest, which has the whole store looked through.
   * Undefined where there is none in service.
   * @throws {InvalidRequestError} where it is neither.
   * @throws {CacheUnavailableError} where the store cannot be asked.
   */
  async execute(key: string): Promise<FoundEntry | undefined> {
    const entry = await this.#entryAt(key)
    if (entry === undefined || !this.#fence.admits(entry)) return undefined
    const freshness = freshnessOf(entry, this.#clock.now())
    if (freshness.state === 'expired') return undefined
    return { entry, state: freshness.state, ageMs: freshness.ageMs }
  }

  async #entryAt(text: string): Promise<CacheEntry | undefined> {
    const key = parseCacheKey(text)
    if (key !== undefined) return this.#read(key)
    if (!/^[0-9a-f]{64}$/.test(text))
      throw new InvalidRequestError(
        'key must be 64 hexadecimal digits, or a whole key, tenant:namespace:model:digest',
        'key',
      )
    const filter = entryFilter({ key: text })
    for await (const entry of entriesInService(this.#cache, this.#fence, filter)) return entry
    return undefined
  }

  async #read(key: CacheKey): Promise<CacheEntry | undefined> {
    const read = await this.#cache.get(key)
    return read.kind === 'found' ? read.entry : undefined
  }
}
