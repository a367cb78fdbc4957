import { expect } from 'chai'
import { MemoryCache } from '../../src/adapters/memory/memory-cache.ts'
import {
  type CacheHarness,
  everyCacheContract,
  invalidationContract,
  retainingCacheContract,
} from '../../src/contracts.ts'
import type { CacheEntry, CacheRead } from '../../src/domain/cache-entry.ts'
import { type CacheKey, cacheKeyText } from '../../src/domain/cache-key.ts'
import { ManualClock } from '../support/manual-clock.ts'

const BOUNDS = { maxBytes: 10_000_000, maxEntryBytes: 100_000 }

/** Gives every reader the same entry, of which only the outside is frozen. */
class ShallowlyFrozen extends MemoryCache {
  readonly #shared = new Map<string, CacheEntry>()

  override async get(key: CacheKey): Promise<CacheRead> {
    const read = await super.get(key)
    if (read.kind !== 'found') return read
    const name = cacheKeyText(key)
    const entry = this.#shared.get(name) ?? Object.freeze(structuredClone(read.entry))
    this.#shared.set(name, entry)
    return { kind: 'found', entry }
  }

  override set(entry: CacheEntry): Promise<boolean> {
    this.#shared.delete(cacheKeyText(entry.key))
    return super.set(entry)
  }
}

/** Lets entries live on for as long again after each hit. */
class Prolonging extends MemoryCache {
  override async get(key: CacheKey): Promise<CacheRead> {
    const read = await super.get(key)
    if (read.kind !== 'found') return read
    const { entry } = read
    await super.set({ ...entry, expiresAt: entry.expiresAt + 60_000 })
    return read
  }
}

/** Takes the end of an entry's freshness for the end of its life. */
class Graceless extends MemoryCache {
  override set(entry: CacheEntry): Promise<boolean> {
    return super.set({ ...entry, expiresAt: entry.freshUntil })
  }
}

/** Leaves the tags of what was there on what takes its place. */
class Tagging extends MemoryCache {
  override async set(entry: CacheEntry): Promise<boolean> {
    const there = await super.get(entry.key)
    const tags = there.kind === 'found' ? there.entry.tags : []
    return super.set({ ...entry, tags: [...tags, ...entry.tags] })
  }
}

type Make = new (...parts: ConstructorParameters<typeof MemoryCache>) => MemoryCache

/** Names of the tests that a cache fails. */
async function failedBy(Cache: Make): Promise<readonly string[]> {
  const tests: (readonly [name: string, body: () => Promise<void>])[] = []
  const framework = {
    describe: (_name: string, body: () => void) => body(),
    it: (name: string, body: () => Promise<void>) => tests.push([name, body]),
  }
  for (const suite of [everyCacheContract, retainingCacheContract, invalidationContract])
    suite(framework, Cache.name, () => harnessOf(Cache))
  const failed: string[] = []
  for (const [name, body] of tests) await body().catch(() => failed.push(name))
  return failed
}

async function harnessOf(Cache: Make): Promise<CacheHarness> {
  const clock = new ManualClock()
  const cache = new Cache(BOUNDS, clock)
  const pass = (ms: number): Promise<void> => clock.advance(ms)
  return { cache, now: () => clock.now(), pass, dispose: () => cache.close() }
}

describe('The suites for caches', () => {
  it('find nothing wrong with a cache that keeps its promises', async () => {
    expect(await failedBy(MemoryCache)).to.deep.equal([])
  })

  for (const [Cache, named] of [
    [ShallowlyFrozen, 'S3: cannot be changed through what it returned'],
    [Prolonging, 'S5: lets no hit prolong the life of an entry'],
    [Graceless, 'keeps an entry that is no longer fresh'],
    [Tagging, 'V1: takes an entry by its own tags'],
  ] as const) {
    it(`tell of a fault: ${Cache.name}`, async () => {
      expect((await failedBy(Cache)).join('\n')).to.include(named)
    })
  }
})
