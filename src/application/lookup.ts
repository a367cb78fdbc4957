import { assertAskable } from '../domain/askable.ts'
import { type CacheEntry, type CacheRead, freshnessOf } from '../domain/cache-entry.ts'
import { type CacheKey, deriveCacheKey, type KeyObstacle } from '../domain/cache-key.ts'
import type { InvalidationFence } from '../domain/invalidation-fence.ts'
import type { LlmRequest } from '../domain/llm-request.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { MetricsPort } from '../domain/ports/metrics-port.ts'
import type { Scope } from '../domain/scope.ts'
import type { CacheAccess } from './cache-access.ts'

/** What a lookup found under a key. Durations in milliseconds. */
export type Finding =
  | {
      readonly state: 'fresh'
      readonly entry: CacheEntry
      readonly ageMs: number
      readonly freshForMs: number
    }
  | {
      readonly state: 'stale'
      readonly entry: CacheEntry
      readonly ageMs: number
      readonly staleSinceMs: number
    }
  | { readonly state: 'absent' }

/** What a lookup found where something is stored, fresh or past its time. */
export type StoredFinding = Exclude<Finding, { state: 'absent' }>

/** What a lookup found under which key. */
export type KeyedFinding = Finding & { readonly key: CacheKey }

/** What a lookup of a request found; a request without a key is never looked up. */
export type LookupResult =
  | KeyedFinding
  | { readonly state: 'unkeyable'; readonly obstacle: KeyObstacle }

/** Finds the stored answer to a request. */
export class Lookup {
  readonly #cache: CacheAccess
  readonly #fence: InvalidationFence
  readonly #clock: ClockPort
  readonly #metrics: MetricsPort

  constructor(
    cache: CacheAccess,
    fence: InvalidationFence,
    clock: ClockPort,
    metrics: MetricsPort,
  ) {
    this.#cache = cache
    this.#fence = fence
    this.#clock = clock
    this.#metrics = metrics
  }

  /**
   * Looks a request up. An entry older than `maxAgeMs` counts as stale. A cache that fails is a miss.
   * @throws {InvalidRequestError} where request or scope are none.
   */
  async execute(request: LlmRequest, scope: Scope, maxAgeMs?: number): Promise<LookupResult> {
    assertAskable(request, scope)
    const derivation = deriveCacheKey(request, scope)
    if (derivation.kind === 'unkeyable')
      return { state: 'unkeyable', obstacle: derivation.obstacle }
    const { key } = derivation
    return this.#judged(await this.#cache.read(key), key, maxAgeMs, false)
  }

  /** Looks a key up; `again` where it has been looked up for the same request before. */
  async find(key: CacheKey, maxAgeMs?: number, again = false): Promise<KeyedFinding> {
    return this.#judged(await this.#cache.read(key, again), key, maxAgeMs, again)
  }

  #judged(
    read: CacheRead,
    key: CacheKey,
    maxAgeMs: number | undefined,
    again: boolean,
  ): KeyedFinding {
    if (read.kind !== 'found') return { state: 'absent', key }
    const { entry } = read
    // Checked here as well: a cache of somebody's own need not look.
    if (entry.key.digest !== key.digest) {
      if (!again) this.#metrics.record({ rejected_entries: 1 })
      return { state: 'absent', key }
    }
    if (!this.#fence.admits(entry)) {
      if (!again) this.#metrics.record({ fenced_entries: 1 })
      return { state: 'absent', key }
    }
    const freshness = freshnessOf(entry, this.#clock.now())
    if (freshness.state === 'expired') return { state: 'absent', key }
    const { ageMs } = freshness
    if (freshness.state === 'stale')
      return { state: 'stale', key, entry, ageMs, staleSinceMs: freshness.staleSinceMs }
    // What is no number is younger than nothing.
    if (maxAgeMs !== undefined && !(ageMs < maxAgeMs))
      return { state: 'stale', key, entry, ageMs, staleSinceMs: ageMs - maxAgeMs }
    return { state: 'fresh', key, entry, ageMs, freshForMs: freshness.freshForMs }
  }
}
