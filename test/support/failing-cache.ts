import type { CacheEntry, CacheRead } from '../../src/domain/cache-entry.ts'
import type { CacheKey } from '../../src/domain/cache-key.ts'
import { CacheUnavailableError } from '../../src/domain/errors.ts'
import type { EntryFilter, InvalidationResult } from '../../src/domain/invalidation.ts'
import type { ResponseCachePort } from '../../src/domain/ports/response-cache-port.ts'

/** A chaos double: passes everything on to a real cache, or fails or hangs, as told. */
export class FailingCache implements ResponseCachePort {
  readonly #inner: ResponseCachePort
  /** Thrown by every call while it is set. */
  failure: CacheUnavailableError | undefined
  /** While true, calls never settle. */
  hanging = false
  /** How many calls came. */
  calls = 0

  constructor(inner: ResponseCachePort) {
    this.#inner = inner
  }

  get kind(): string {
    return this.#inner.kind
  }

  get(key: CacheKey): Promise<CacheRead> {
    return this.#pass(() => this.#inner.get(key))
  }

  set(entry: CacheEntry): Promise<boolean> {
    return this.#pass(() => this.#inner.set(entry))
  }

  delete(key: CacheKey): Promise<boolean> {
    return this.#pass(() => this.#inner.delete(key))
  }

  invalidate(filter: EntryFilter): Promise<InvalidationResult> {
    return this.#pass(() => this.#inner.invalidate(filter))
  }

  check(): Promise<void> {
    return this.#pass(() => this.#inner.check())
  }

  close(): Promise<void> {
    return this.#inner.close()
  }

  /** Fails every call from now on, as a lost connection does. */
  fail(reason: CacheUnavailableError['reason'] = 'connection'): void {
    this.failure = new CacheUnavailableError(reason, `chaos: ${reason}`)
  }

  /** Ends {@link fail}. */
  heal(): void {
    this.failure = undefined
  }

  async #pass<T>(operation: () => Promise<T>): Promise<T> {
    this.calls += 1
    if (this.hanging) return new Promise<T>(() => {})
    if (this.failure !== undefined) throw this.failure
    return operation()
  }
}
