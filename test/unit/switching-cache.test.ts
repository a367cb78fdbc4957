import { expect } from 'chai'
import { SwitchingCache } from '../../src/adapters/composite/switching-cache.ts'
import { MemoryCache } from '../../src/adapters/memory/memory-cache.ts'
import { MemoryMetrics } from '../../src/adapters/memory/memory-metrics.ts'
import { NoOpCache } from '../../src/adapters/no-op/no-op-cache.ts'
import { CacheUnavailableError } from '../../src/domain/errors.ts'
import { FailingCache } from '../support/failing-cache.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { rejection } from '../support/rejection.ts'
import { entryOf, keyOf } from '../support/requests.ts'

describe('switching cache', () => {
  let clock: ManualClock
  let logger: RecordingLogger
  let metrics: MemoryMetrics
  let primary: FailingCache
  let cache: SwitchingCache

  beforeEach(() => {
    clock = new ManualClock()
    logger = new RecordingLogger()
    metrics = new MemoryMetrics(clock)
    primary = new FailingCache(new MemoryCache({ maxBytes: 1e6, maxEntryBytes: 1e6 }, clock))
    cache = new SwitchingCache({ primary, standby: new NoOpCache(), clock, logger, metrics })
  })

  it('F3: takes the standby at the first lost connection, and answers the very request that noticed', async () => {
    primary.fail('connection')
    expect(await cache.get(keyOf())).to.deep.equal({ kind: 'absent' })
    expect(cache.kind).to.equal('no-op')
    expect(cache.health()).to.deep.equal({
      kind: 'memory',
      using: 'no-op',
      degraded: true,
      since: clock.now(),
    })
  })

  it('F3: takes the standby after three timeouts in a row, probes included, and not after two', async () => {
    primary.fail('timeout')
    await cache.get(keyOf())
    await clock.advance(0)
    expect(cache.health().degraded).to.equal(false)
    await clock.advance(100)
    expect(cache.health().degraded).to.equal(true)
  })

  it('F2: lets nobody else wait after one has waited in vain', async () => {
    primary.fail('timeout')
    await cache.get(keyOf())
    const { calls } = primary
    for (let n = 0; n < 5; n += 1) await cache.get(keyOf())
    expect(await cache.set(entryOf(clock.now()))).to.equal(false)
    expect(primary.calls).to.equal(calls)
  })

  it('says nothing of a single wait in vain: the primary is back as soon as it answers a probe', async () => {
    await cache.set(entryOf(clock.now()))
    primary.fail('timeout')
    await cache.get(keyOf())
    primary.heal()
    await clock.advance(0)
    expect((await cache.get(keyOf())).kind).to.equal('found')
    expect(logger.messages).to.deep.equal([])
  })

  it('asks nothing of a primary that is known to be gone', async () => {
    primary.fail('connection')
    await cache.get(keyOf())
    const { calls } = primary
    await cache.get(keyOf())
    await cache.set(entryOf(clock.now()))
    expect(primary.calls).to.equal(calls)
  })

  it('probes at once, after 100 ms, then half as often each time, at last every half second', async () => {
    primary.fail('connection')
    await cache.get(keyOf())
    const pauses = []
    for (let n = 0; n < 8; n += 1) {
      const pause = clock.nextTaskIn ?? 0
      pauses.push(pause)
      await clock.advance(pause)
    }
    expect(pauses).to.deep.equal([0, 100, 200, 400, 500, 500, 500, 500])
  })

  it('F3: returns to the primary when a probe succeeds, and says since when', async () => {
    primary.fail('connection')
    await cache.get(keyOf())
    await clock.advance(50)
    primary.heal()
    await clock.advance(50)
    expect(cache.health()).to.include({ using: 'memory', degraded: false, since: clock.now() })
    expect(clock.nextTaskIn).to.equal(undefined)
  })

  it('F1: logs one line per change of state, and counts every failure', async () => {
    primary.fail('timeout')
    for (let n = 0; n < 10; n += 1) {
      await cache.get(keyOf())
      await clock.advance(100)
    }
    primary.heal()
    await clock.advance(2000)
    expect(logger.messages).to.deep.equal([
      'cache unreachable, standby takes over',
      'cache is back in use',
    ])
    expect((await metrics.read()).totals.cache_errors).to.equal(1)
  })

  it('stays with a primary that answers with an error: it is there', async () => {
    primary.fail('refused')
    for (let n = 0; n < 5; n += 1) {
      expect(await rejection(cache.get(keyOf()))).to.be.instanceOf(CacheUnavailableError)
    }
    expect(cache.health().degraded).to.equal(false)
  })

  it('V2: an invalidation that could not ask the primary is incomplete', async () => {
    primary.fail('connection')
    expect(await cache.invalidate({})).to.deep.equal({ deleted: 0, complete: false })
    expect(await cache.invalidate({})).to.deep.equal({ deleted: 0, complete: false })
    primary.heal()
    await clock.advance(100)
    expect(await cache.invalidate({})).to.deep.equal({ deleted: 0, complete: true })
  })

  it('stops probing when it is closed', async () => {
    primary.fail('connection')
    await cache.get(keyOf())
    await cache.close()
    expect(clock.nextTaskIn).to.equal(undefined)
  })
})
