import type { DemoStore } from '../adapters/cli/demo-parts.ts'
import { MemoryCache } from '../adapters/memory/memory-cache.ts'
import type { CacheEntry, CacheRead } from '../domain/cache-entry.ts'
import type { CacheKey } from '../domain/cache-key.ts'
import { CacheUnavailableError } from '../domain/errors.ts'
import type { EntryFilter, InvalidationResult } from '../domain/invalidation.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts'

/** Bounds of what is kept, in bytes. */
const LIMITS = { maxBytes: 16_777_216, maxEntryBytes: 1_048_576 }

/**
 * Stands for a Redis where none is installed: keeps entries in this process, and while it is
 * "killed" fails as a lost connection does.
 */
export class DemoSimulatedStore implements ResponseCachePort, DemoStore {
  readonly kind = 'simulated'
  readonly isReal = false
  readonly what =
    'a store in this process in place of a Redis (no redis-server on the PATH), which fails on demand'
  readonly #memory: MemoryCache
  #isKilled = false

  constructor(clock: ClockPort) {
    this.#memory = new MemoryCache(LIMITS, clock)
  }

  async kill(): Promise<void> {
    this.#isKilled = true
  }

  async restart(): Promise<void> {
    this.#isKilled = false
  }

  async get(key: CacheKey): Promise<CacheRead> {
    return this.#connected().get(key)
  }

  async set(entry: CacheEntry): Promise<boolean> {
    return this.#connected().set(entry)
  }

  async delete(key: CacheKey): Promise<boolean> {
    return this.#connected().delete(key)
  }

  async invalidate(filter: EntryFilter): Promise<InvalidationResult> {
    return this.#connected().invalidate(filter)
  }

  async check(): Promise<void> {
    return this.#connected().check()
  }

  close(): Promise<void> {
    return this.#memory.close()
  }

  #connected(): MemoryCache {
    if (!this.#isKilled) return this.#memory
    throw new CacheUnavailableError('connection', 'the simulated store has been killed')
  }
}
