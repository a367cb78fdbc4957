import { expect } from 'chai'
import { TieredCache } from '../../src/adapters/composite/tiered-cache.ts'
import { MemoryCache } from '../../src/adapters/memory/memory-cache.ts'
import type { CacheEntry, CacheRead } from '../../src/domain/cache-entry.ts'
import { CacheUnavailableError } from '../../src/domain/errors.ts'
import type { EntryFilter } from '../../src/domain/invalidation.ts'
import { InvalidationFence } from '../../src/domain/invalidation-fence.ts'
import type { InvalidationFeedPort } from '../../src/domain/ports/invalidation-feed-port.ts'
import { FailingCache } from '../support/failing-cache.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { rejection } from '../support/rejection.ts'
import { asking, entryOf, keyOf } from '../support/requests.ts'

/** A feed in the tests' hands. */
class TestFeed implements InvalidationFeedPort {
  current = true
  outOfTouchMs = 0
  #tell: (filter: EntryFilter) => void = () => {}

  listen(listener: (filter: EntryFilter) => void): void {
    this.#tell = listener
  }

  tell(filter: EntryFilter): void {
    this.#tell(filter)
  }

  async close(): Promise<void> {
    this.current = false
  }
}

describe('tiered cache', () => {
  let clock: ManualClock
  let fence: InvalidationFence
  let feed: TestFeed
  let store: FailingCache
  let memory: MemoryCache
  let cache: TieredCache

  function build(standsIn = false): TieredCache {
    return new TieredCache({ memory, store, feed, fence, standsIn })
  }

  function begun(fields: Partial<CacheEntry> = {}): CacheEntry {
    return entryOf(clock.now(), { generatedFrom: fence.moment(), ...fields })
  }

  beforeEach(() => {
    clock = new ManualClock()
    fence = new InvalidationFence(clock)
    feed = new TestFeed()
    memory = new MemoryCache({ maxBytes: 1e6, maxEntryBytes: 1e6 }, clock)
    store = new FailingCache(new MemoryCache({ maxBytes: 1e6, maxEntryBytes: 1e6 }, clock))
    cache = build()
  })

  it('V3: tells the store of an invalidation at once, so that nothing read meanwhile comes back to memory', async () => {
    const { calls } = store
    const invalidated = cache.invalidate({})
    expect(store.calls).to.equal(calls + 1)
    expect(await invalidated).to.deep.equal({ deleted: 0, complete: true })
  })

  it('keeps what was stored while the store was asked, which is younger than what that answers', async () => {
    const old = begun()
    await store.set(old)
    const answered = Promise.withResolvers<CacheRead>()
    store.get = () => answered.promise
    const read = cache.get(old.key)
    const young = { ...old, storedAt: old.storedAt + 1 }
    await cache.set(young)
    answered.resolve({ kind: 'found', entry: old })
    await read
    expect(await memory.get(old.key)).to.have.nested.property('entry.storedAt', young.storedAt)
  })

  it('asks the store nothing for what is in memory', async () => {
    await cache.set(begun())
    const { calls } = store
    expect((await cache.get(keyOf())).kind).to.equal('found')
    expect(store.calls).to.equal(calls)
  })

  it('keeps in memory what it found in the store', async () => {
    await store.set(begun())
    expect((await cache.get(keyOf())).kind).to.equal('found')
    const { calls } = store
    expect((await cache.get(keyOf())).kind).to.equal('found')
    expect(store.calls).to.equal(calls)
  })

  it('V3: forgets what the feed tells it to, and that alone', async () => {
    const other = begun({ key: keyOf(asking('other'), { tenant: 'globex' }) })
    await cache.set(begun())
    await cache.set(other)
    await store.invalidate({})
    feed.tell({ tenant: keyOf().tenant })
    expect(await cache.get(keyOf())).to.deep.equal({ kind: 'absent' })
    expect((await cache.get(other.key)).kind).to.equal('found')
  })

  it('V3: asks the store where memory holds what has been invalidated meanwhile', async () => {
    const old = begun()
    await memory.set(old)
    fence.raise({})
    clock.stepTo(clock.now() + 10)
    const fresh = begun()
    await store.set(fresh)
    const read = await cache.get(keyOf())
    expect(read.kind === 'found' && read.entry.generatedFrom).to.equal(fresh.generatedFrom)
  })

  it('V3: does not answer from memory what it read while the feed told of an invalidation', async () => {
    const old = begun({ tags: ['red'] })
    let arrive: (read: CacheRead) => void = () => {}
    const slow = new FailingCache(store)
    slow.get = () => new Promise((resolve) => (arrive = resolve))
    cache = new TieredCache({ memory, store: slow, feed, fence, standsIn: false })
    const reading = cache.get(old.key)
    await othersTurn()
    fence.hear({ tag: 'red' })
    feed.tell({ tag: 'red' })
    arrive({ kind: 'found', entry: old })
    await reading
    const again = cache.get(old.key)
    await othersTurn()
    arrive({ kind: 'absent' })
    expect(await again).to.deep.equal({ kind: 'absent' })
  })

  it('V3: does not answer from memory while nobody vouches for it', async () => {
    await cache.set(begun())
    await store.invalidate({})
    feed.current = false
    expect(await cache.get(keyOf())).to.deep.equal({ kind: 'absent' })
    feed.current = true
    expect((await cache.get(keyOf())).kind).to.equal('found')
  })

  it('F3: answers from memory while the store is gone, where memory is to stand in', async () => {
    cache = build(true)
    await cache.set(begun())
    feed.current = false
    store.fail()
    expect((await cache.get(keyOf())).kind).to.equal('found')
  })

  it('S4: keeps nothing in memory that the store refused', async () => {
    await cache.set(begun())
    const expired = { ...begun(), expiresAt: clock.now() }
    expect(await cache.set(expired)).to.equal(false)
    await store.invalidate({})
    expect(await cache.get(keyOf())).to.deep.equal({ kind: 'absent' })
  })

  it('F1: fails as the store fails', async () => {
    store.fail()
    expect(await rejection(cache.get(keyOf()))).to.be.instanceOf(CacheUnavailableError)
    expect(await rejection(cache.set(begun()))).to.be.instanceOf(CacheUnavailableError)
    expect(await rejection(cache.invalidate({}))).to.be.instanceOf(CacheUnavailableError)
  })
})

function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
