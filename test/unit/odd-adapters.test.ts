import { expect } from 'chai'
import { MemoryMetrics } from '../../src/adapters/memory/memory-metrics.ts'
import { createReprise } from '../../src/container/reprise.ts'
import { CacheUnavailableError, InvalidRequestError } from '../../src/domain/errors.ts'
import type { InvalidationSelector } from '../../src/domain/invalidation.ts'
import { gathered } from '../support/gathered.ts'
import { ManualClock, settled } from '../support/manual-clock.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { rejection } from '../support/rejection.ts'
import { ACME, asking, entryOf, keyOf, requestOf, responseOf } from '../support/requests.ts'
import { ScriptedProvider } from '../support/scripted-provider.ts'
import { testReprise } from '../support/test-reprise.ts'

function throwing(): never {
  throw new Error('no')
}

describe('adapters that do what no port allows', () => {
  it('K4: an entry of another key is a miss, whatever the cache, and is counted', async () => {
    const { reprise, cache, clock, totals } = testReprise()
    const key = keyOf(asking('another question'))
    cache.get = async () => ({ kind: 'found', entry: entryOf(clock.now(), { key }) })
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('miss')
    expect(await totals()).to.include({ rejected_entries: 1, hits: 0 })
    await reprise.close()
  })

  for (const read of [undefined, null, {}, { kind: 'found' }])
    it(`F1: a read that is none is a miss, and counted: ${JSON.stringify(read)}`, async () => {
      const { reprise, cache, totals } = testReprise()
      cache.get = async () => read as never
      expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('miss')
      expect((await totals()).cache_errors).to.be.above(0)
      await reprise.close()
    })

  it('a cache that throws at once does not prevent the start', async () => {
    const { reprise, cache, logger } = testReprise()
    cache.check = () => {
      throw new Error('no')
    }
    await reprise.start()
    expect(logger.lines.map(({ message }) => message)).to.include('cache does not answer')
    await reprise.close()
  })

  it('F2: one that never closes does not keep the others open', async function () {
    this.timeout(10_000)
    const provider = new ScriptedProvider()
    provider.close = () => new Promise(() => {})
    const logger = new RecordingLogger()
    const reprise = createReprise({ adapters: { providers: [provider], logger } })
    let closed = false
    reprise.callersUpstreams.close = async () => {
      closed = true
    }
    await reprise.close()
    expect(closed).to.equal(true)
    expect(logger.lines.map(({ message }) => message)).to.deep.equal(['it does not close in time'])
  })

  it('an answer in a format that is none is priced as unknown, and rejects nothing in the background', async () => {
    const { reprise, provider } = testReprise()
    provider.reaction = async () => ({ ...responseOf(), protocol: 'nonsense' as never })
    const unhandled: unknown[] = []
    const note = (error: unknown): void => void unhandled.push(error)
    process.on('unhandledRejection', note)
    await rejection(reprise.generate.execute(requestOf(), ACME))
    await settled()
    process.off('unhandledRejection', note)
    expect(unhandled).to.deep.equal([])
    await reprise.close()
  })

  it('prices that come as promises are unknown, and reject nothing in the background', async () => {
    const unhandled: unknown[] = []
    const note = (error: unknown): void => void unhandled.push(error)
    process.on('unhandledRejection', note)
    const prices = { costOf: async () => throwing() } as never
    const { reprise, totals } = testReprise({ adapters: { prices } })
    for (const _ of ['miss', 'hit']) await reprise.generate.execute(requestOf(), ACME)
    await settled()
    process.off('unhandledRejection', note)
    expect(unhandled).to.deep.equal([])
    expect(await totals()).to.include({ unpriced_requests: 2, cost_microusd: 0 })
    await reprise.close()
  })

  it('F2: leases that throw at once, or answer nothing or too late, reject nothing in the background', async () => {
    const unhandled: unknown[] = []
    const note = (error: unknown): void => void unhandled.push(error)
    process.on('unhandledRejection', note)
    const late = Promise.withResolvers<undefined>()
    for (const acquire of [throwing, () => undefined, () => late.promise]) {
      const { reprise, clock } = testReprise({ adapters: { leases: { acquire } as never } })
      const answer = reprise.generate.execute(requestOf(), ACME)
      await settled()
      await clock.advance(1000)
      expect((await answer).outcome).to.equal('miss')
      late.resolve(undefined)
      await new Promise((resolve) => setTimeout(resolve, 20))
      await reprise.close()
    }
    process.off('unhandledRejection', note)
    expect(unhandled).to.deep.equal([])
  })

  for (const release of [throwing, () => undefined])
    for (const cached of [false, true])
      it(`a lease that is let go with ${release.name || 'nothing'} costs no answer, whole or streamed, cached: ${cached}`, async () => {
        const granted = { kind: 'granted', lease: { release }, cached }
        const acquire = async (): Promise<unknown> => granted
        const { reprise } = testReprise({ adapters: { leases: { acquire } as never } })
        const whole = await reprise.generate.execute(asking('one'), ACME)
        expect(whole.outcome).to.equal('miss')
        const streamed = await reprise.generateStream.execute(asking('two'), ACME)
        expect(await gathered(streamed.chunks)).not.to.deep.equal([])
        await reprise.close()
      })

  it('counters of which some throw, and some reject, are complained of once a minute', async () => {
    const metrics = new MemoryMetrics(new ManualClock())
    Object.assign(metrics, { record: async () => throwing(), recordReplay: throwing })
    const { reprise, logger, clock } = testReprise({ adapters: { metrics } })
    const said = (): number =>
      logger.lines.filter(({ message }) => message === 'nothing is counted').length
    for (const text of ['one', 'one', 'two', 'two'])
      await reprise.generate.execute(asking(text), ACME)
    await settled()
    expect(said()).to.equal(1)
    await clock.advance(60_000)
    await reprise.generate.execute(asking('two'), ACME)
    expect(said()).to.equal(2)
    await reprise.close()
  })

  for (const report of [undefined, {}, { totals: {} }, { totals: {}, byModel: {}, byProvider: {} }])
    for (const series of [undefined, [{}], [7]])
      it(`counters that tell ${JSON.stringify({ ...report, series })} cannot be read`, async () => {
        const metrics = new MemoryMetrics(new ManualClock())
        metrics.read = async () => (report && { ...report, series }) as never
        const { reprise } = testReprise({ adapters: { metrics } })
        const error = await rejection(reprise.readMetrics.execute())
        expect(error).to.be.instanceOf(CacheUnavailableError).with.property('reason', 'refused')
        await reprise.close()
      })

  for (const read of [throwing, async () => throwing(), () => undefined])
    it(`counters that cannot be read say so: ${read}`, async () => {
      const metrics = new MemoryMetrics(new ManualClock())
      metrics.read = read as never
      const { reprise } = testReprise({ adapters: { metrics } })
      expect(await rejection(reprise.readMetrics.execute())).to.be.instanceOf(CacheUnavailableError)
      await reprise.close()
    })

  for (const result of [undefined, {}, { deleted: 'all', complete: true }, { deleted: Number.NaN }])
    it(`V2: an invalidation that comes to ${JSON.stringify(result)} is incomplete`, async () => {
      const { reprise, cache, totals } = testReprise()
      await reprise.generate.execute(requestOf(), ACME)
      cache.invalidate = async () => result as never
      const invalidated = await reprise.invalidate.execute({ all: true })
      expect(invalidated).to.deep.equal({ deleted: 0, complete: false })
      expect(await totals()).to.include({ cache_errors: 1, invalidated_entries: 0 })
      expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('miss')
      await reprise.close()
    })

  for (const all of [false, undefined, 0])
    it(`{ all: ${all} } does not mean everything`, async () => {
      const { reprise } = testReprise()
      await reprise.generate.execute(requestOf(), ACME)
      const selector = { all } as unknown as InvalidationSelector
      expect(await rejection(reprise.invalidate.execute(selector))).to.be.instanceOf(
        InvalidRequestError,
      )
      expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('hit')
      await reprise.close()
    })
})
