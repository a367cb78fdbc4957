import { expect } from 'chai'
import { BegunGenerations } from '../../src/application/begun-generations.ts'
import type { Question } from '../../src/application/remember.ts'
import { InvalidationFence } from '../../src/domain/invalidation-fence.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { ACME, asking, keyOf, responseOf } from '../support/requests.ts'
import { type TestReprise, testReprise } from '../support/test-reprise.ts'

const HOUR = 3_600_000

describe('remembering', () => {
  let rig: TestReprise
  const question = (text = 'What is a cache?'): Question => ({
    request: asking(text),
    scope: ACME,
    provider: 'test',
  })
  const recall = (asked = question()): Promise<string | undefined> =>
    rig.reprise.remember.recall(asked, ({ content }) => content)
  const keep = (content: string, asked = question(), response = responseOf(content)) =>
    rig.reprise.remember.keep(asked, { response, tags: ['faq'] })

  beforeEach(() => {
    rig = testReprise()
  })

  it('recalls what was kept, and nothing else', async () => {
    expect(await recall()).to.equal(undefined)
    expect(await keep('A store.')).to.equal(true)
    expect(await recall()).to.equal('A store.')
    expect(await recall(question('What else?'))).to.equal(undefined)
    expect(await recall({ ...question(), scope: { tenant: 'other' } })).to.equal(undefined)
    expect(rig.provider.asked).to.have.length(0)
  })

  it('S4: keeps as long as it is told to, and not past its time', async () => {
    const { remember } = rig.reprise
    const response = responseOf('short')
    await remember.keep(question(), { response, tags: [], ttlMs: 1000 })
    await rig.clock.advance(999)
    expect(await recall()).to.equal('short')
    await rig.clock.advance(1)
    expect(await recall()).to.equal(undefined)
    expect(await remember.keep(question(), { response, tags: [], ttlMs: 0 })).to.equal(false)
    expect(await recall()).to.equal(undefined)
  })

  it('S1: keeps no answer that was cut short', async () => {
    const { body, ...rest } = responseOf('Half an')
    const choices = [{ index: 0, message: { content: 'Half an' }, finish_reason: 'length' }]
    expect(await keep('', question(), { ...rest, body: { ...body, choices } })).to.equal(false)
    expect(await recall()).to.equal(undefined)
    expect(await rig.totals()).to.include({ store_skips: 1, stores: 0 })
  })

  it('K2: passes by what has no exact form, and says so', async () => {
    const odd = question('lone \ud800 surrogate')
    expect(await recall(odd)).to.equal(undefined)
    expect(await keep('x', odd)).to.equal(false)
    expect(await recall(odd)).to.equal(undefined)
    expect(await rig.totals()).to.include({ requests: 2, bypass: 2, misses: 0, stores: 0 })
  })

  it('F1: is a miss where the cache fails, and no error', async () => {
    await recall()
    await keep('A store.')
    rig.cache.fail()
    expect(await recall()).to.equal(undefined)
    expect(await keep('A store.')).to.equal(false)
    rig.cache.heal()
    expect(await recall()).to.equal('A store.')
  })

  it('S2: takes for no answer what cannot be read', async () => {
    await keep('A store.')
    const unreadable = (): never => {
      throw new TypeError('unreadable')
    }
    expect(await rig.reprise.remember.recall(question(), unreadable)).to.equal(undefined)
    expect(await rig.totals()).to.include({ hits: 0, misses: 1, saved_output_tokens: 0 })
  })

  it('books what was asked, generated and saved, and how long it took', async () => {
    await recall()
    await rig.clock.advance(250)
    await keep('A store.')
    await recall()
    await recall()
    rig.reprise.remember.pass(question())
    rig.reprise.remember.passed(question(), responseOf())
    const counted = { requests: 4, misses: 1, hits: 2, bypass: 1, stores: 1 }
    const tokens = { input_tokens: 24, output_tokens: 10, saved_input_tokens: 24, saved_ms: 500 }
    expect(await rig.totals()).to.include({ ...counted, ...tokens, saved_output_tokens: 10 })
    const { byProvider } = await rig.reprise.readMetrics.execute()
    expect(byProvider.test).to.include({ requests: 4 })
  })

  describe('where an invalidation comes between', () => {
    const invalidate = () => rig.reprise.invalidate.execute({ tag: 'faq' })

    it('V3: does not keep what began before it', async () => {
      await recall()
      await invalidate()
      expect(await keep('old')).to.equal(false)
      expect(await recall()).to.equal(undefined)
      expect(await keep('new')).to.equal(true)
      expect(await recall()).to.equal('new')
    })

    it('V3: does not take an old answer for a new one, whichever comes first', async () => {
      for (const answers of [
        ['old', 'new'],
        ['new', 'old'],
      ]) {
        rig = testReprise()
        await recall()
        await invalidate()
        await recall()
        for (const answer of answers) await keep(answer)
        expect(await recall()).to.be.oneOf([undefined, 'new'])
      }
    })

    it('keeps what nobody had asked for before', async () => {
      await invalidate()
      expect(await keep('given')).to.equal(true)
      expect(await recall()).to.equal('given')
    })

    it('keeps again, an hour after a generation that failed', async () => {
      await recall()
      await invalidate()
      await rig.clock.advance(HOUR)
      await recall()
      expect(await keep('new')).to.equal(true)
      expect(await recall()).to.equal('new')
    })
  })
})

describe('generations that somebody else runs', () => {
  let clock: ManualClock
  let fence: InvalidationFence
  let begun: BegunGenerations
  const digestOf = (number: number): string => String(number)
  /** Whether an answer that ends now would be kept after everything has been invalidated then. */
  const admits = (generatedFrom: number): boolean =>
    fence.admits({ key: keyOf(), tags: [], generatedFrom })

  beforeEach(() => {
    clock = new ManualClock()
    fence = new InvalidationFence(clock)
    begun = new BegunGenerations(fence, clock)
  })

  it('count from their beginning, and from now where that is unknown', async () => {
    const start = fence.moment()
    begun.begin('a')
    await clock.advance(70)
    expect(begun.end('a')).to.deep.equal({ generatedFrom: start, tookMs: 70 })
    expect(begun.end('a')).to.deep.equal({ generatedFrom: start + 70, tookMs: 0 })
    expect(begun.end('b')).to.deep.equal({ generatedFrom: start + 70, tookMs: 0 })
  })

  it('V3: count from the oldest that may be meant', async () => {
    const start = fence.moment()
    begun.begin('a')
    await clock.advance(10)
    begun.begin('a')
    expect(begun.end('a').generatedFrom).to.equal(start)
    expect(begun.end('a').generatedFrom).to.equal(start)
    expect(begun.end('a').generatedFrom).to.equal(start + 10)
  })

  it('V3: are never taken for younger than they are, with more keys than are noted', async () => {
    begun.begin('first')
    fence.raise({})
    await clock.advance(10)
    for (let number = 0; number < 10_000; number += 1) begun.begin(digestOf(number))
    expect(admits(begun.end('first').generatedFrom)).to.equal(false)
    begun.begin('first')
    expect(admits(begun.end('first').generatedFrom)).to.equal(false)
    await clock.advance(HOUR)
    begun.begin('first')
    expect(admits(begun.end('first').generatedFrom)).to.equal(true)
  })

  it('V3: are never taken for younger than they are, with more of one key than are noted', async () => {
    for (let number = 0; number < 150; number += 1) begun.begin('a')
    fence.raise({})
    await clock.advance(10)
    for (let number = 0; number < 150; number += 1)
      expect(admits(begun.end('a').generatedFrom)).to.equal(false)
    await clock.advance(HOUR)
    expect(admits(begun.end('a').generatedFrom)).to.equal(true)
  })

  it('are forgotten without consequences where they began too long ago to be still under way', async () => {
    for (let number = 0; number < 10_000; number += 1) begun.begin(digestOf(number))
    await clock.advance(HOUR)
    fence.raise({})
    await clock.advance(10)
    begun.begin('a')
    expect(admits(begun.end('a').generatedFrom)).to.equal(true)
  })
})
