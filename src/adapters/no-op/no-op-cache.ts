import type { CacheEntry, CacheRead } from '../../domain/cache-entry.ts'
import { CacheUnavailableError } from '../../domain/errors.ts'
import type { InvalidationResult } from '../../domain/invalidation.ts'
import type { ResponseCachePort } from '../../domain/ports/response-cache-port.ts'

/** Stores nothing: every read is a miss. Stands in for a Redis that cannot be reached. */
export class NoOpCache implements ResponseCachePort {
  readonly kind = 'no-op'
  #closed = false

  async get(): Promise<CacheRead> {
    this.#assertOpen()
    return { kind: 'absent' }
  }

  async set(): Promise<boolean> {
    this.#assertOpen()
    return false
  }

  async delete(): Promise<boolean> {
    this.#assertOpen()
    return false
  }

  async invalidate(): Promise<InvalidationResult> {
    this.#assertOpen()
    return { deleted: 0, complete: true }
  }

  async *entries(): AsyncGenerator<CacheEntry, void, undefined> {
    this.#assertOpen()
    yield* []
  }

  async check(): Promise<void> {
    this.#assertOpen()
  }

  async close(): Promise<void> {
    this.#closed = true
  }

  #assertOpen(): void {
    if (this.#closed) throw new CacheUnavailableError('closed', 'the cache is closed')
  }
}
