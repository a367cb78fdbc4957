import { expect } from 'chai'
import fc from 'fast-check'
import { refreshesEarly } from '../../src/domain/early-refresh.ts'
import { settled } from '../support/manual-clock.ts'
import { ACME, asking, requestOf, responseOf } from '../support/requests.ts'
import { held, providerFailure } from '../support/scripted-provider.ts'
import { type TestReprise, testReprise } from '../support/test-reprise.ts'

const HOUR = 3_600_000
const MINUTE = 60_000

describe('refreshing past the time (stale-while-revalidate)', () => {
  let rig: TestReprise
  const ask = (options = {}) => rig.reprise.generate.execute(requestOf(), ACME, options)

  beforeEach(async () => {
    rig = testReprise({ revalidateSeconds: 600 })
    await ask()
    await rig.clock.advance(HOUR + MINUTE)
    rig.provider.reaction = async () => responseOf('Anew.')
  })

  it('answers at once with what is stored, marked with its age, while one flight refreshes it', async () => {
    const gate = held(() => responseOf('Anew.'))
    rig.provider.reaction = gate.reaction
    const answers = await Promise.all([ask(), ask(), ask()])
    for (const answer of answers) {
      expect(answer).to.include({ outcome: 'stale', ageMs: HOUR + MINUTE, staleSinceMs: MINUTE })
      expect(answer.response.content).to.equal('A store of answers.')
    }
    await settled()
    expect(rig.provider.asked).to.have.length(2)
    gate.release()
    await settled()
    expect(await ask()).to.include({ outcome: 'hit', ageMs: 0 })
    expect(await rig.totals()).to.include({ stale: 3, refreshes: 1, failed_refreshes: 0 })
  })

  it('K1: asks and stores what was asked, though the caller goes on with the list of messages', async () => {
    const contents: unknown[] = []
    rig.provider.reaction = async ({ messages }) => {
      contents.push(messages.at(-1)?.content)
      return responseOf('Anew.')
    }
    const messages = [...requestOf().messages]
    await rig.reprise.generate.execute(requestOf({ messages }), ACME)
    messages.push({ role: 'user', content: 'And another question.' })
    await settled()
    expect(contents).to.deep.equal([requestOf().messages.at(-1)?.content])
    expect(await ask()).to.include({ outcome: 'hit' })
  })

  it('answers streams in the same way', async () => {
    const stream = await rig.reprise.generateStream.execute(requestOf(), ACME)
    expect(stream.outcome).to.equal('stale')
    await settled()
    expect((await ask()).response.content).to.equal('Anew.')
  })

  it('keeps its distance while refreshing fails: 1 s, 2 s, up to a minute', async () => {
    rig.provider.failWith(providerFailure())
    const moments: number[] = []
    const began = rig.clock.now()
    for (let second = 0; second < 400; second += 1) {
      const before = rig.provider.asked.length
      expect((await ask()).outcome).to.equal('stale')
      await settled()
      if (rig.provider.asked.length > before) moments.push((rig.clock.now() - began) / 1000)
      await rig.clock.advance(1000)
    }
    expect(moments).to.deep.equal([0, 1, 3, 7, 15, 31, 63, 123, 183, 243, 303, 363])
  })

  it('keeps its distance too where the answer is not fit to be stored', async () => {
    const { body, ...rest } = responseOf('Cut sho')
    const cut = {
      ...body,
      choices: [{ index: 0, message: { content: 'Cut' }, finish_reason: 'length' }],
    }
    rig.provider.reaction = async () => ({ ...rest, body: cut })
    await ask()
    await settled()
    await ask()
    await settled()
    expect(rig.provider.asked).to.have.length(2)
    expect(await rig.totals()).to.include({ refreshes: 1, failed_refreshes: 1 })
  })

  it('ends with its window: then a request waits for its answer', async () => {
    await rig.clock.advance(9 * MINUTE)
    expect((await ask()).outcome).to.equal('miss')
  })

  it('is not for callers who say how old an answer may be', async () => {
    expect((await ask({ maxAgeMs: MINUTE })).outcome).to.equal('miss')
  })

  it('is as wide as a caller says who accepts entries past their time', async () => {
    expect((await ask({ maxStaleMs: MINUTE })).outcome).to.equal('miss')
    await rig.clock.advance(HOUR + 30 * MINUTE)
    expect((await ask({ maxStaleMs: 31 * MINUTE })).outcome).to.equal('stale')
  })

  it('asks nobody for callers who want a stored answer and nothing else', async () => {
    expect((await ask({ onlyIfCached: true })).outcome).to.equal('stale')
    await settled()
    expect(rig.provider.asked).to.have.length(1)
  })

  it('V3: brings nothing back that is invalidated meanwhile', async () => {
    const gate = held(() => responseOf('Outdated.'))
    rig.provider.reaction = gate.reaction
    await ask()
    await rig.reprise.invalidate.execute({ all: true })
    gate.release()
    await settled()
    rig.provider.reaction = async () => responseOf('Anew.')
    const { outcome, response } = await ask()
    expect([outcome, response.content]).to.deep.equal(['miss', 'Anew.'])
  })

  it('keeps the tags and the time to live of what it refreshes', async () => {
    const options = { tags: ['faq'], ttlMs: MINUTE }
    await rig.reprise.generate.execute(asking('two'), ACME, options)
    await rig.clock.advance(2 * MINUTE)
    await rig.reprise.generate.execute(asking('two'), ACME)
    await settled()
    const again = () => rig.reprise.generate.execute(asking('two'), ACME)
    expect(await again()).to.include({ outcome: 'hit', freshForMs: MINUTE })
    await rig.reprise.invalidate.execute({ tag: 'faq' })
    expect((await again()).outcome).to.equal('miss')
  })
})

describe('refreshing before the time', () => {
  it('is off where it is switched off', async () => {
    const { reprise, clock, provider } = testReprise({ earlyRefresh: 0 })
    await reprise.generate.execute(requestOf(), ACME)
    await clock.advance(HOUR - 1)
    for (let n = 0; n < 100; n += 1) await reprise.generate.execute(requestOf(), ACME)
    expect(provider.asked).to.have.length(1)
  })

  it('lets one of many who ask shortly before begin, and answers all of them at once', async () => {
    const { reprise, clock, provider } = testReprise({ earlyRefresh: 1 })
    await reprise.generate.execute(requestOf(), ACME)
    await clock.advance(HOUR - 10)
    for (let n = 0; n < 100; n += 1) {
      expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('hit')
    }
    await settled()
    expect(provider.asked).to.have.length(2)
    await clock.advance(MINUTE)
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('hit')
  })

  it('asks nobody long before: the time left counts in generations', () => {
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    fc.assert(fc.property(random, (chance) => !refreshesEarly(HOUR, 2000, 0, chance)))
    // The largest double below 1 draws 37 generations.
    fc.assert(fc.property(random, (chance) => !refreshesEarly(75_000, 2000, 1, chance)))
    expect(refreshesEarly(2000, 2000, 1, 0.63)).to.equal(false)
    expect(refreshesEarly(2000, 2000, 1, 0.64)).to.equal(true)
  })
})
