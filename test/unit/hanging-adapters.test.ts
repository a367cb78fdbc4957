import { expect } from 'chai'
import { MemoryCache } from '../../src/adapters/memory/memory-cache.ts'
import { MemoryMetrics } from '../../src/adapters/memory/memory-metrics.ts'
import type { CacheEntry } from '../../src/domain/cache-entry.ts'
import { CacheUnavailableError } from '../../src/domain/errors.ts'
import type { LeaseAnswer } from '../../src/domain/ports/lease-port.ts'
import { ManualClock, settled } from '../support/manual-clock.ts'
import { rejection } from '../support/rejection.ts'
import { ACME, requestOf } from '../support/requests.ts'
import { testReprise } from '../support/test-reprise.ts'

function never<T>(): Promise<T> {
  return new Promise(() => {})
}

describe('adapters of one’s own that hang', () => {
  it('F2: a cache costs a second for reading and one for storing, and is no hit', async () => {
    const { reprise, cache, clock, totals } = testReprise()
    cache.hanging = true
    const answer = reprise.generate.execute(requestOf(), ACME)
    for (let wait = 0; wait < 2; wait += 1) {
      await settled()
      await clock.advance(1000)
    }
    expect((await answer).outcome).to.equal('miss')
    expect(await totals()).to.include({ cache_errors: 2, stores: 0 })
    await reprise.close()
  })

  it('F2, V2: an invalidation in a cache that hangs is said not to be complete', async () => {
    const { reprise, cache, clock } = testReprise()
    cache.hanging = true
    const result = reprise.invalidate.execute({ all: true })
    await settled()
    await clock.advance(30_000)
    expect(await result).to.deep.equal({ deleted: 0, complete: false })
    await reprise.close()
  })

  it('F2: a cache that stops listing its entries is not waited for, and is told so where it can be', async () => {
    let left = 0
    const entries = (): AsyncIterable<CacheEntry> => ({
      [Symbol.asyncIterator]: () => ({
        next: never,
        return: async () => {
          left += 1
          return { done: true, value: undefined }
        },
      }),
    })
    const inner = new MemoryCache({ maxBytes: 1_000_000, maxEntryBytes: 1000 }, new ManualClock())
    const cache = Object.assign(inner, { entries })
    const { reprise, clock } = testReprise({ adapters: { cache } })
    for (const asked of [
      reprise.exportEntries.execute({ all: true }),
      reprise.findEntry.execute('0'.repeat(64)),
    ]) {
      const failure = rejection(asked)
      await settled()
      await clock.advance(30_000)
      expect(await failure)
        .to.be.instanceOf(CacheUnavailableError)
        .with.property('reason', 'timeout')
    }
    expect(left).to.equal(2)
    await reprise.close()
  })

  it('F2: leases cost a second; one that is granted after that is let go', async () => {
    const granted = Promise.withResolvers<LeaseAnswer>()
    const { reprise, clock } = testReprise({
      adapters: { leases: { acquire: () => granted.promise } },
    })
    const answer = reprise.generate.execute(requestOf(), ACME)
    await settled()
    await clock.advance(1000)
    expect((await answer).outcome).to.equal('miss')
    const released: boolean[] = []
    const release = async (stored: boolean): Promise<void> => void released.push(stored)
    granted.resolve({ kind: 'granted', lease: { release }, cached: false })
    await settled()
    expect(released).to.deep.equal([true])
    await reprise.close()
  })

  for (const how of ['whole', 'streamed'] as const)
    it(`F2: a provider is given up after a minute, ${how}, and told so`, async () => {
      const { reprise, clock, provider } = testReprise({ apology: false })
      provider.reaction = never
      const { generate, generateStream } = reprise
      const asked = how === 'whole' ? generate : generateStream
      const failure = rejection(asked.execute(requestOf(), ACME))
      await settled()
      await clock.advance(60_000)
      expect(await failure).to.have.property('failure', 'timeout')
      expect(provider.calls[0]?.signal.aborted).to.equal(true)
      await reprise.close()
    })

  it('F2: counters that are not told in two seconds are not waited for', async () => {
    const metrics = new MemoryMetrics(new ManualClock())
    metrics.read = never
    const { reprise, clock } = testReprise({ adapters: { metrics } })
    const failure = rejection(reprise.readMetrics.execute())
    await clock.advance(2000)
    expect(await failure).to.be.instanceOf(CacheUnavailableError)
    await reprise.close()
  })

  it('counters that throw fail nobody, and are said once', async () => {
    const metrics = new MemoryMetrics(new ManualClock())
    const fail = (): never => {
      throw new Error('no')
    }
    Object.assign(metrics, { record: fail, recordReplay: fail })
    const { reprise, logger } = testReprise({ adapters: { metrics } })
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('miss')
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('hit')
    const said = logger.lines.filter(({ message }) => message === 'nothing is counted')
    expect(said).to.have.length(1)
    await reprise.close()
  })
})
