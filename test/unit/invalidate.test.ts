import { expect } from 'chai'
import { CacheUnavailableError, InvalidRequestError } from '../../src/domain/errors.ts'
import { InvalidationFence } from '../../src/domain/invalidation-fence.ts'
import { ManualClock, settled } from '../support/manual-clock.ts'
import { rejection } from '../support/rejection.ts'
import { ACME, asking, entryOf, keyOf, requestOf } from '../support/requests.ts'
import {
  ChunkFeed,
  finishChunk,
  held,
  textChunk,
  textOfStream,
} from '../support/scripted-provider.ts'
import { testReprise } from '../support/test-reprise.ts'

describe('invalidate', () => {
  it('takes stored answers out of service, those that are named and no others', async () => {
    const { reprise } = testReprise()
    await reprise.generate.execute(requestOf(), ACME)
    await reprise.generate.execute(requestOf({ model: 'gpt-4o' }), ACME)
    expect(await reprise.invalidate.execute({ model: 'gpt-4o' })).to.deep.equal({
      deleted: 1,
      complete: true,
    })
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('hit')
    expect((await reprise.generate.execute(requestOf({ model: 'gpt-4o' }), ACME)).outcome).to.equal(
      'miss',
    )
  })

  it('never takes a selector that names nothing for everything', async () => {
    const { reprise } = testReprise()
    expect(await rejection(reprise.invalidate.execute({}))).to.be.instanceOf(InvalidRequestError)
  })

  it('V3: serves nobody afterwards what was being generated before, whole', async () => {
    const { reprise, provider } = testReprise()
    const gate = held()
    provider.reaction = gate.reaction
    const before = reprise.generate.execute(requestOf(), ACME)
    await settled()
    await reprise.invalidate.execute({ tenant: 'acme' })
    const after = reprise.generate.execute(requestOf(), ACME)
    await settled()
    expect(provider.asked).to.have.length(2)
    gate.release()
    expect(await before).to.include({ outcome: 'miss', stored: false })
    expect(await after).to.include({ outcome: 'miss', stored: true })
  })

  it('V3: serves nobody afterwards what was being generated before, streamed', async () => {
    const { reprise, provider } = testReprise()
    const feed = new ChunkFeed()
    provider.chunks = (call) => feed.read(call)
    feed.push(textChunk('Old.'))
    const before = await reprise.generateStream.execute(requestOf(), ACME)
    await reprise.invalidate.execute({ all: true })
    feed.push(finishChunk())
    feed.end()
    expect(await textOfStream(before.chunks)).to.equal('Old.')
    expect((await reprise.lookup.execute(requestOf(), ACME)).state).to.equal('absent')
  })

  it('V2, V3: is incomplete where the cache fails, and in force all the same', async () => {
    const { reprise, cache, totals } = testReprise()
    await reprise.generate.execute(requestOf(), ACME)
    cache.fail()
    expect(await reprise.invalidate.execute({ all: true })).to.deep.equal({
      deleted: 0,
      complete: false,
    })
    cache.heal()
    expect((await reprise.lookup.execute(requestOf(), ACME)).state).to.equal('absent')
    expect(await totals()).to.include({ fenced_entries: 1, invalidations: 1 })
  })

  it('V3: keeps a write out that lands after the invalidation', async () => {
    const { reprise, cache, clock } = testReprise()
    const late = entryOf(clock.now())
    await reprise.invalidate.execute({ all: true })
    await cache.set(late)
    expect((await reprise.lookup.execute(requestOf(), ACME)).state).to.equal('absent')
  })

  it('lets answers of the same moment back in that were generated afterwards', async () => {
    const { reprise } = testReprise()
    await reprise.invalidate.execute({ all: true })
    await reprise.generate.execute(requestOf(), ACME)
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('hit')
  })
})

describe('invalidation fence', () => {
  it('holds when the clock steps back', () => {
    const clock = new ManualClock()
    const fence = new InvalidationFence(clock)
    const before = fence.moment()
    fence.raise({})
    clock.stepTo(clock.now() - 60_000)
    const after = fence.moment()
    expect(fence.admits(entryOf(0, { generatedFrom: before }))).to.equal(false)
    expect(fence.admits(entryOf(0, { generatedFrom: after }))).to.equal(true)
  })

  it('tells tenants, namespaces, models, digests and tags apart, alone and together', () => {
    const fence = new InvalidationFence(new ManualClock())
    const entry = entryOf(0, { generatedFrom: fence.moment(), tags: ['red'] })
    const other = entryOf(0, {
      generatedFrom: fence.moment(),
      key: keyOf(asking('other'), { tenant: 'globex' }),
    })
    fence.raise({ tenant: entry.key.tenant, tag: 'blue' })
    expect(fence.admits(entry)).to.equal(true)
    fence.raise({ tenant: entry.key.tenant, tag: 'red' })
    expect(fence.admits(entry)).to.equal(false)
    expect(fence.admits(other)).to.equal(true)
    fence.raise({ digest: other.key.digest })
    expect(fence.admits(other)).to.equal(false)
  })

  it('is bounded: beyond its limit the oldest fence shuts out everything as old as itself', () => {
    const clock = new ManualClock()
    const fence = new InvalidationFence(clock)
    const old = entryOf(0, { generatedFrom: fence.moment() })
    for (let n = 0; n <= 10_000; n += 1) fence.raise({ tag: `tag ${n}` })
    const young = entryOf(0, { generatedFrom: fence.moment() })
    expect(fence.admits(old)).to.equal(false)
    expect(fence.admits(young)).to.equal(true)
  })

  it('forgets settled fences after an hour, and unsettled ones never', async () => {
    const clock = new ManualClock()
    const fence = new InvalidationFence(clock)
    const early = entryOf(0, { generatedFrom: fence.moment(), tags: ['settled'] })
    const other = entryOf(0, { generatedFrom: fence.moment(), tags: ['unsettled'] })
    fence.raise({ tag: 'settled' })
    fence.raise({ tag: 'unsettled' })
    fence.settle({ tag: 'settled' })
    await clock.advance(3_700_000)
    fence.raise({ tag: 'any' })
    expect(fence.admits(early)).to.equal(true)
    expect(fence.admits(other)).to.equal(false)
  })

  it('V3: forgets none of them where the clock is put forward', () => {
    const clock = new ManualClock()
    const fence = new InvalidationFence({
      now: () => clock.now(),
      elapsed: () => 0,
      schedule: () => () => {},
    })
    const early = entryOf(0, { generatedFrom: fence.moment(), tags: ['settled'] })
    fence.raise({ tag: 'settled' })
    fence.settle({ tag: 'settled' })
    clock.stepTo(clock.now() + 3_700_000)
    fence.raise({ tag: 'any' })
    expect(fence.admits(early)).to.equal(false)
  })
})

describe('a cache that fails', () => {
  it('F1: get returns a miss on a cache error, set fails silently for the caller', async () => {
    const { reprise, cache, totals } = testReprise()
    cache.fail()
    expect(await reprise.generate.execute(requestOf(), ACME)).to.include({
      outcome: 'miss',
      stored: false,
    })
    expect(await totals()).to.include({ misses: 1, cache_errors: 2, stores: 0 })
  })

  it('F1: is logged when it begins and when it ceases to fail, not per request', async () => {
    const { reprise, cache, clock, logger } = testReprise()
    for (let n = 0; n < 5; n += 1) {
      cache.fail()
      await reprise.generate.execute(requestOf(), ACME)
      cache.heal()
      // A part that answers in between does not make it whole.
      await reprise.generate.execute(requestOf({ temperature: n }), ACME)
    }
    expect(reprise.cacheHealth().failing).to.deep.equal(['read', 'write'])
    await clock.advance(1000)
    await reprise.generate.execute(requestOf({ temperature: 0.123 }), ACME)
    expect(reprise.cacheHealth().failing).to.deep.equal([])
    expect(logger.messages).to.deep.equal([
      'cache reads fail, going on without',
      'cache writes fail, going on without',
      'cache reads succeed again',
      'cache writes succeed again',
    ])
    expect(logger.lines[0]?.details.error).to.be.instanceOf(CacheUnavailableError)
  })
})
