import { expect } from 'chai'
import { MemoryCache } from '../../src/adapters/memory/memory-cache.ts'
import { entryAt } from '../../src/contracts/cache-harness.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { asking, entryOf, keyOf, responseOf } from '../support/requests.ts'

describe('memory cache', () => {
  it('S4: is bounded by bytes, and lets the least recently used go', async () => {
    const clock = new ManualClock()
    const cache = new MemoryCache({ maxBytes: 50_000, maxEntryBytes: 20_000 }, clock)
    const keys = Array.from({ length: 20 }, (_, n) => keyOf(asking(`question ${n}`)))
    const response = responseOf('x'.repeat(8000))
    for (const key of keys.slice(0, 5)) await cache.set(entryOf(clock.now(), { key, response }))
    const [first, second] = keys
    if (first === undefined || second === undefined) throw new Error('no keys')
    expect(await entryAt(cache, first)).not.to.equal(undefined)
    await cache.set(entryOf(clock.now(), { key: keyOf(asking('one more')), response }))
    expect(await entryAt(cache, first)).not.to.equal(undefined)
    expect(await entryAt(cache, second)).to.equal(undefined)
  })

  it('S4: counts non-Latin text by its bytes', async () => {
    const clock = new ManualClock()
    const cache = new MemoryCache({ maxBytes: 1e6, maxEntryBytes: 10_000 }, clock)
    const latin = entryOf(clock.now(), { response: responseOf('x'.repeat(5000)) })
    const other = entryOf(clock.now(), { response: responseOf('字'.repeat(5000)) })
    expect([await cache.set(latin), await cache.set(other)]).to.deep.equal([true, false])
  })
})
