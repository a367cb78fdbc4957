import { expect } from 'chai'
import { MemoryCache } from '../../src/adapters/memory/memory-cache.ts'
import { SizeHistory } from '../../src/application/size-history.ts'
import { StateJournal } from '../../src/application/state-journal.ts'
import { Watch } from '../../src/application/watch.ts'
import type { CacheHealth } from '../../src/domain/cache-health.ts'
import type { ProviderHealth } from '../../src/domain/ports/llm-provider-port.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { asking, entryOf, keyOf, responseOf } from '../support/requests.ts'

const HEALTHY: CacheHealth = {
  kind: 'redis',
  using: 'redis',
  degraded: false,
  since: 0,
  failing: [],
}

describe('the watch', () => {
  function watched(): {
    clock: ManualClock
    watch: Watch
    set: (health: Partial<CacheHealth>, state?: ProviderHealth) => void
  } {
    const clock = new ManualClock(1000)
    let health = HEALTHY
    let state: ProviderHealth = 'closed'
    const parts = {
      providers: { health: () => [{ name: 'openai', state }] },
      cacheHealth: () => health,
      cacheSize: () => ({ entries: 1, bytes: 2, evictions: 3 }),
    }
    const set = (given: Partial<CacheHealth>, now: ProviderHealth = 'closed'): void => {
      health = { ...HEALTHY, ...given }
      state = now
    }
    return { clock, watch: new Watch(parts, clock), set }
  }

  it('sees within half a second that a provider is down, and that the cache is away', async () => {
    const { clock, watch, set } = watched()
    watch.start()
    set({ degraded: true }, 'open')
    await clock.advance(500)
    set({ failing: ['read'] }, 'probing')
    await clock.advance(500)
    expect(watch.journal.changes).to.deep.equal([
      { part: 'cache', name: 'redis', at: 1500, from: 'ok', to: 'standby' },
      { part: 'provider', name: 'openai', at: 1500, from: 'closed', to: 'open' },
      { part: 'cache', name: 'redis', at: 2000, from: 'standby', to: 'failing' },
      { part: 'provider', name: 'openai', at: 2000, from: 'open', to: 'probing' },
    ])
    expect(watch.journal.since).to.equal(1000)
  })

  it('looks no more when it is stopped', async () => {
    const { clock, watch, set } = watched()
    watch.start()
    watch.stop()
    set({}, 'open')
    await clock.advance(10_000)
    expect(watch.journal.changes).to.deep.equal([])
    expect(clock.nextTaskIn).to.equal(undefined)
  })

  it('remembers how large the cache was', async () => {
    const { clock, watch } = watched()
    watch.start()
    await clock.advance(60_000)
    const size = { entries: 1, bytes: 2, evictions: 3 }
    expect(watch.sizes.samples('minute')).to.deep.equal([
      { at: 0, ...size },
      { at: 60_000, ...size },
    ])
    expect(watch.sizes.samples('day')).to.deep.equal([{ at: 0, ...size }])
  })
})

describe('the journal of states', () => {
  it('keeps 200 changes, and says from when on it knows them all', () => {
    const journal = new StateJournal(0)
    for (let at = 0; at <= 250; at += 1) {
      journal.note([{ part: 'provider', name: 'p', state: at % 2 === 0 ? 'open' : 'closed' }], at)
    }
    expect(journal.changes).to.have.length(200)
    expect(journal.changes[0]).to.include({ at: 51 })
    expect(journal.since).to.equal(50)
  })
})

describe('the history of sizes', () => {
  it('is bounded, and forgets the oldest first', () => {
    const history = new SizeHistory()
    for (let minute = 0; minute < 500; minute += 1)
      history.note({ entries: minute, bytes: 0, evictions: 0 }, minute * 60_000)
    const samples = history.samples('minute')
    expect(samples).to.have.length(120)
    expect(samples[0]).to.include({ entries: 380 })
    expect(history.samples('hour')).to.have.length(9)
  })
})

describe('the size of the memory cache', () => {
  it('counts entries, bytes and those that had to go, but not those that were removed', async () => {
    const clock = new ManualClock()
    const cache = new MemoryCache({ maxBytes: 30_000, maxEntryBytes: 20_000 }, clock)
    const keys = Array.from({ length: 5 }, (_, n) => keyOf(asking(`question ${n}`)))
    const response = responseOf('x'.repeat(8000))
    for (const key of keys) await cache.set(entryOf(clock.now(), { key, response }))
    const full = cache.size()
    expect(full).to.include({ entries: 3, evictions: 2 })
    expect(full.bytes).to.be.within(24_000, 30_000)
    await cache.invalidate({})
    expect(cache.size()).to.deep.equal({ entries: 0, bytes: 0, evictions: 2 })
  })
})
