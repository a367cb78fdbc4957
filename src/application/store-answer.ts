import { type CacheEntry, MAX_LIFE_MS, type TimeToLive } from '../domain/cache-entry.ts'
import { type CacheKey, deriveCacheKey } from '../domain/cache-key.ts'
import type { InvalidationFence } from '../domain/invalidation-fence.ts'
import type { LlmRequest } from '../domain/llm-request.ts'
import type { LlmResponse } from '../domain/llm-response.ts'
import { nestsBeyond } from '../domain/nesting.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { MetricsPort } from '../domain/ports/metrics-port.ts'
import type { Scope } from '../domain/scope.ts'
import { formatOf } from '../domain/wire-formats.ts'
import type { CacheAccess } from './cache-access.ts'

/** Answers nested deeper are passed on and not stored: whatever walks through them may run out of stack. */
const MAX_LEVELS = 128

/** An answer with what decides about its storing. */
export interface FreshAnswer {
  /** The request as it was answered: its model is the one that answered. */
  readonly request: LlmRequest
  readonly scope: Scope
  /** The key of all that, where it is known. */
  readonly key?: CacheKey
  readonly response: LlmResponse
  readonly generatedFrom: number
  /** Time to live, in milliseconds, where the caller named one. */
  readonly ttlMs?: number
  readonly tags: readonly string[]
}

/** Stores an answer, where it is fit to be given to somebody else. */
export class StoreAnswer {
  readonly #cache: CacheAccess
  readonly #fence: InvalidationFence
  readonly #clock: ClockPort
  readonly #metrics: MetricsPort
  readonly #lifetime: TimeToLive

  constructor(
    cache: CacheAccess,
    fence: InvalidationFence,
    clock: ClockPort,
    metrics: MetricsPort,
    lifetime: TimeToLive,
  ) {
    this.#cache = cache
    this.#fence = fence
    this.#clock = clock
    this.#metrics = metrics
    this.#lifetime = lifetime
  }

  /** Resolves to the entry that is stored; undefined where none is. */
  async execute(answer: FreshAnswer): Promise<CacheEntry | undefined> {
    const { request, response, generatedFrom, tags } = answer
    const freshMs = Math.min(answer.ttlMs ?? this.#lifetime.freshMs, MAX_LIFE_MS)
    const skipped =
      !(freshMs > 0) ||
      nestsBeyond(MAX_LEVELS, response.body) ||
      formatOf(response.protocol).unfitness(response, request) !== undefined
    // Of what was asked, whatever has become of the object that it was read from.
    const key = skipped ? undefined : keyOf(answer)
    if (key === undefined) return this.#skip()
    if (!this.#fence.admits({ key, tags, generatedFrom })) return this.#skip()
    const storedAt = this.#clock.now()
    const freshUntil = storedAt + freshMs
    const expiresAt = freshUntil + this.#lifetime.staleMs
    const times = { generatedFrom, storedAt, freshUntil, expiresAt }
    const entry = { key, protocol: request.protocol, response, ...times, tags }
    return (await this.#cache.write(entry)) ? entry : undefined
  }

  #skip(): undefined {
    this.#metrics.record({ store_skips: 1 })
    return undefined
  }
}

function keyOf({ key, request, scope }: FreshAnswer): CacheKey | undefined {
  if (key !== undefined) return key
  const derivation = deriveCacheKey(request, scope)
  return derivation.kind === 'keyed' ? derivation.key : undefined
}
