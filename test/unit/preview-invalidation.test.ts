import { expect } from 'chai'
import { SwitchingCache } from '../../src/adapters/composite/switching-cache.ts'
import { MemoryCache } from '../../src/adapters/memory/memory-cache.ts'
import { MemoryMetrics } from '../../src/adapters/memory/memory-metrics.ts'
import { NoOpCache } from '../../src/adapters/no-op/no-op-cache.ts'
import { PreviewInvalidation } from '../../src/application/preview-invalidation.ts'
import type { CacheEntry } from '../../src/domain/cache-entry.ts'
import { CacheUnavailableError, InvalidRequestError } from '../../src/domain/errors.ts'
import { InvalidationFence } from '../../src/domain/invalidation-fence.ts'
import type { ResponseCachePort } from '../../src/domain/ports/response-cache-port.ts'
import { FailingCache } from '../support/failing-cache.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { rejection } from '../support/rejection.ts'
import { asking, entryOf, keyOf } from '../support/requests.ts'

describe('previewing an invalidation', () => {
  let clock: ManualClock
  let fence: InvalidationFence
  let cache: MemoryCache

  beforeEach(async () => {
    clock = new ManualClock()
    fence = new InvalidationFence(clock)
    cache = new MemoryCache({ maxBytes: 10_000_000, maxEntryBytes: 100_000 }, clock)
    for (let n = 0; n < 10; n += 1) await cache.set(entry(n))
  })

  function entry(n: number): CacheEntry {
    const tags = n < 3 ? ['red'] : []
    const key = keyOf(asking(`question ${n}`))
    return entryOf(clock.now(), { key, tags, generatedFrom: fence.moment() })
  }

  const preview = (of: ResponseCachePort, selector = {}) =>
    new PreviewInvalidation(of, fence, clock).execute(selector)

  it('counts what would go, and takes nothing', async () => {
    expect(await preview(cache, { all: true })).to.deep.equal({ matched: 10, complete: true })
    expect(await preview(cache, { tag: 'red' })).to.deep.equal({ matched: 3, complete: true })
    expect(await preview(cache, { tenant: 'else' })).to.deep.equal({ matched: 0, complete: true })
    expect(await cache.invalidate({})).to.include({ deleted: 10 })
  })

  it('counts nothing that is out of service already, and nothing twice', async () => {
    fence.raise({ tag: 'red' })
    const twice: ResponseCachePort = Object.create(cache, {
      entries: {
        value: async function* () {
          yield* cache.entries({})
          yield* cache.entries({})
        },
      },
    })
    expect(await preview(twice, { all: true })).to.deep.equal({ matched: 7, complete: true })
  })

  it('refuses to name nothing', async () => {
    expect(await rejection(preview(cache))).to.be.instanceOf(InvalidRequestError)
  })

  it('V2: is not complete where the cache cannot list, or fails', async () => {
    const unable = new FailingCache(cache)
    expect(await preview(unable, { all: true })).to.deep.equal({ matched: 0, complete: false })
    await cache.close()
    expect(await preview(cache, { all: true })).to.deep.equal({ matched: 0, complete: false })
  })

  it('V2: is not complete while a standby is in use', async () => {
    const primary = new FailingCache(cache)
    const parts = { clock, logger: new RecordingLogger(), metrics: new MemoryMetrics(clock) }
    const switching = new SwitchingCache({ primary, standby: new NoOpCache(), ...parts })
    primary.fail()
    await switching.get(entry(0).key)
    expect(await preview(switching, { all: true })).to.deep.equal({ matched: 0, complete: false })
    expect(await rejection(switching.restore(entry(0)))).to.be.instanceOf(CacheUnavailableError)
    await switching.close()
  })

  it('F2: gives up counting after half a minute', async () => {
    const slow: ResponseCachePort = Object.create(cache, {
      entries: {
        value: async function* () {
          for (let n = 0; ; n += 1) {
            await clock.advance(10_000)
            yield entry(n)
          }
        },
      },
    })
    expect(await preview(slow, { all: true })).to.deep.equal({ matched: 3, complete: false })
  })

  it('F2: gives up also where nothing meets the filter', async () => {
    const walked: ResponseCachePort = Object.create(cache, {
      entries: {
        value: async function* () {
          await new Promise<void>((resolve) => clock.schedule(3_600_000, resolve))
        },
      },
    })
    const counted = preview(walked, { tag: 'green' })
    await clock.advance(31_000)
    expect(await counted).to.deep.equal({ matched: 0, complete: false })
  })
})
