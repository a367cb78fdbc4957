import type { CacheEntry, CacheRead } from '../../domain/cache-entry.ts'
import type { CacheKey } from '../../domain/cache-key.ts'
import { CacheUnavailableError } from '../../domain/errors.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { ResponseCachePort } from '../../domain/ports/response-cache-port.ts'

type Store = Pick<ResponseCachePort, 'kind' | 'get' | 'set'>

/** Longest wait for a read or a write, in milliseconds: who asks has a provider to go to. */
const LONGEST_MS = 1000

/** The reads and writes of a cache that may hang, such as one of the caller's own: nobody waits longer than a second. */
export class BoundedCache implements Store {
  readonly #inner: Store
  readonly #clock: ClockPort

  constructor(inner: Store, clock: ClockPort) {
    this.#inner = inner
    this.#clock = clock
  }

  get kind(): string {
    return this.#inner.kind
  }

  get(key: CacheKey): Promise<CacheRead> {
    return this.#bounded(this.#inner.get(key))
  }

  set(entry: CacheEntry): Promise<boolean> {
    return this.#bounded(this.#inner.set(entry))
  }

  async #bounded<T>(answer: Promise<T>): Promise<T> {
    const late = Promise.withResolvers<never>()
    const cancel = this.#clock.schedule(LONGEST_MS, () => {
      late.reject(new CacheUnavailableError('timeout', 'the cache did not answer in time'))
    })
    try {
      return await Promise.race([answer, late.promise])
    } finally {
      cancel()
    }
  }
}
