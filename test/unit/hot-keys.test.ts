import { expect } from 'chai'
import { HotKeys } from '../../src/application/hot-keys.ts'
import { SpaceSaving } from '../../src/application/space-saving.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { ACME, asking, keyOf, requestOf } from '../support/requests.ts'
import { held } from '../support/scripted-provider.ts'
import { testReprise } from '../support/test-reprise.ts'

describe('space saving', () => {
  it('counts exactly while there is a counter for everything', () => {
    const counts = new SpaceSaving<{ round: number }>(10)
    for (let round = 1; round <= 9; round += 1) {
      for (let item = 1; item <= round; item += 1)
        counts.count(`item ${item}`, () => ({ round: 0 })).round = round
    }
    const top = counts.top(3)
    expect(top).to.deep.equal([
      { count: 9, over: 0, latest: { round: 9 } },
      { count: 8, over: 0, latest: { round: 9 } },
      { count: 7, over: 0, latest: { round: 9 } },
    ])
  })

  it('finds what comes often among ever new items, and says how far off it may be', () => {
    const counts = new SpaceSaving<string>(50)
    for (let round = 0; round < 5000; round += 1) {
      counts.count(`once ${round}`, () => 'once')
      if (round % 5 === 0) counts.count('often', () => 'often')
    }
    const [first] = counts.top(1)
    expect(first?.latest).to.equal('often')
    expect(first?.count).to.be.at.least(1000)
    expect((first?.count ?? 0) - (first?.over ?? 0)).to.be.at.most(1000)
  })

  it('never counts too few, and in sum neither more nor less than there was', () => {
    const counts = new SpaceSaving<string>(20)
    const really = new Map<string, number>()
    let state = 1
    for (let round = 0; round < 20_000; round += 1) {
      state = (state * 16_807) % 2_147_483_647
      const item = `item ${Math.floor(200 * (state / 2_147_483_647) ** 3)}`
      really.set(item, (really.get(item) ?? 0) + 1)
      counts.count(item, () => item)
    }
    const top = counts.top(100)
    expect(top).to.have.length(20)
    expect(top.reduce((sum, { count }) => sum + count, 0)).to.equal(20_000)
    for (const { count, over, latest } of top) {
      const real = really.get(latest) ?? 0
      expect(count).to.be.at.least(real)
      expect(count - over).to.be.at.most(real)
    }
  })
})

describe('hot keys', () => {
  it('lists the last 50 uses, latest first, by the beginnings of digests', () => {
    const clock = new ManualClock()
    const keys = new HotKeys(clock)
    for (let n = 0; n < 60; n += 1) {
      clock.stepTo(n)
      keys.record(keyOf(asking(`question ${n}`)), 'miss', { model: 'm', provider: 'p' })
    }
    const { digest, tenant } = keyOf(asking('question 59'))
    expect(keys.latest).to.have.length(50)
    expect(keys.latest[0]).to.deep.equal({
      key: digest.slice(0, 12),
      tenant: tenant.slice(0, 12),
      model: 'm',
      outcome: 'miss',
      at: 59,
    })
    expect(keys.latest.map(({ at }) => at)).to.deep.equal(
      Array.from({ length: 50 }, (_, place) => 59 - place),
    )
  })

  it('hands out what later uses do not change', () => {
    const clock = new ManualClock()
    const keys = new HotKeys(clock)
    keys.record(keyOf(), 'miss', { model: 'm' })
    const { latest, hottest } = keys
    for (let n = 0; n < 60; n += 1) keys.record(keyOf(), 'hit', { model: 'n' }, 7)
    expect(latest.map(({ outcome, at }) => [outcome, at])).to.deep.equal([['miss', clock.now()]])
    expect(hottest[0]).to.deep.include({ count: 1, latest: latest[0] })
    expect(keys.hottest[0]).to.deep.include({ count: 61, latest: keys.latest[0] })
    expect(keys.latest[49]).to.include({ outcome: 'hit', model: 'n', at: 7 })
  })

  it('shows no text that came as a model’s name by mistake', () => {
    const keys = new HotKeys(new ManualClock())
    const labels = { model: 'Please summarise my letter' }
    keys.record(keyOf(), 'miss', labels)
    expect(JSON.stringify([keys.latest, keys.hottest])).not.to.include('letter')
    expect(keys.latest[0]?.model).to.equal('other')
  })

  it('knows how each request with a key was answered, whole and streamed', async () => {
    const { reprise, provider } = testReprise()
    await reprise.generate.execute(requestOf(), ACME)
    await reprise.generate.execute(requestOf(), ACME)
    const stream = await reprise.generateStream.execute(requestOf(), ACME)
    for await (const _ of stream.chunks);
    const { reaction, release } = held()
    provider.reaction = reaction
    const both = [1, 2].map(() => reprise.generate.execute(asking('another'), ACME))
    await new Promise((resolve) => setImmediate(resolve))
    release()
    await Promise.all(both)
    const outcomes = reprise.hotKeys.latest.map(({ outcome }) => outcome)
    expect(outcomes).to.have.members(['miss', 'hit', 'hit', 'miss', 'coalesced'])
    const [first] = reprise.hotKeys.hottest
    expect(first).to.include({ count: 3, over: 0 })
    expect(first?.latest.key).to.equal(keyOf().digest.slice(0, 12))
  })

  it('knows nothing of requests that have no key', async () => {
    const { reprise } = testReprise()
    await reprise.generate.execute(requestOf(), ACME, { noCache: true, noStore: true })
    expect(reprise.hotKeys.latest).to.deep.equal([])
  })
})
