// A cache of one's own, and the suites that tell whether it keeps the promises of a cache.
import { describe, it } from 'node:test'
import {
  type CacheEntry,
  type CacheKey,
  type CacheRead,
  CacheUnavailableError,
  cacheKeyText,
  createReprise,
  decodeEntry,
  type EntryFilter,
  encodeEntry,
  entryMeets,
  type InvalidationResult,
  promptRequest,
  type ResponseCachePort,
} from 'reprise'
import {
  type CacheHarness,
  everyCacheContract,
  invalidationContract,
  retainingCacheContract,
} from 'reprise/contracts'

const MAX_ENTRY_BYTES = 100_000

/** Keeps answers as bytes, as a store of one's own would. `now` is in milliseconds since the epoch. */
class MapCache implements ResponseCachePort {
  readonly kind = 'map'
  readonly #now: () => number
  readonly #stored = new Map<string, readonly [key: CacheKey, bytes: Uint8Array]>()
  #closed = false

  constructor(now: () => number) {
    this.#now = now
  }

  async get(key: CacheKey): Promise<CacheRead> {
    const [, bytes] = this.#open().get(cacheKeyText(key)) ?? []
    if (bytes === undefined) return { kind: 'absent' }
    const read = decodeEntry(bytes, key)
    const expired = read.kind === 'found' && read.entry.expiresAt <= this.#now()
    return expired ? { kind: 'absent' } : read
  }

  async set(entry: CacheEntry): Promise<boolean> {
    const stored = this.#open()
    const bytes = encodeEntry(entry)
    if (bytes.length > MAX_ENTRY_BYTES || entry.expiresAt <= this.#now()) return false
    stored.set(cacheKeyText(entry.key), [entry.key, bytes])
    return true
  }

  async delete(key: CacheKey): Promise<boolean> {
    return this.#open().delete(cacheKeyText(key))
  }

  async invalidate(filter: EntryFilter): Promise<InvalidationResult> {
    let deleted = 0
    for (const [key, bytes] of this.#open().values()) {
      const read = decodeEntry(bytes, key)
      if (read.kind === 'found' && entryMeets(filter, read.entry))
        deleted += Number(await this.delete(key))
    }
    return { deleted, complete: true }
  }

  async check(): Promise<void> {
    this.#open()
  }

  async close(): Promise<void> {
    this.#closed = true
  }

  #open(): Map<string, readonly [key: CacheKey, bytes: Uint8Array]> {
    if (this.#closed) throw new CacheUnavailableError('closed', 'the cache is closed')
    return this.#stored
  }
}

/** An empty cache for each test, and a clock that the test can move. */
async function make(): Promise<CacheHarness> {
  let now = Date.now()
  const cache = new MapCache(() => now)
  return {
    cache,
    now: () => now,
    pass: async (ms) => {
      now += ms
    },
    dispose: () => cache.close(),
  }
}

everyCacheContract({ describe, it }, 'MapCache', make)
retainingCacheContract({ describe, it }, 'MapCache', make, { maxEntryBytes: MAX_ENTRY_BYTES })
invalidationContract({ describe, it }, 'MapCache', make)

// And in use: what it throws is a miss.
const reprise = createReprise({ logLevel: 'warn', adapters: { cache: new MapCache(Date.now) } })
await reprise.start()
for (let n = 0; n < 2; n += 1) {
  const asked = promptRequest({ userMessage: 'What is a cache?' })
  console.log((await reprise.generate.execute(asked, { tenant: 'acme' })).outcome)
}
await reprise.close()
