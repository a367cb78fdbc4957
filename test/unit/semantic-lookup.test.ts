import { expect } from 'chai'
import type { GenerateOptions } from '../../src/application/generate-options.ts'
import { InvalidRequestError, OnlyIfCachedError } from '../../src/domain/errors.ts'
import { rejection } from '../support/rejection.ts'
import { ACME, asking, keyOf, responseOf } from '../support/requests.ts'
import { held, providerFailure, textOfStream } from '../support/scripted-provider.ts'
import { type SemanticReprise, semanticReprise } from '../support/semantic-reprise.ts'
import { testReprise } from '../support/test-reprise.ts'
import { until } from '../support/until.ts'
import { WordEmbedder } from '../support/word-embedder.ts'

const asked = 'How do I reset my password?'
const similar = 'how do i reset my password'
const other = 'Where is the nearest station to the office?'

async function primed(...settings: Parameters<typeof semanticReprise>): Promise<SemanticReprise> {
  const rig = semanticReprise(...settings)
  await rig.reprise.generate.execute(asking(asked), ACME)
  await rig.learned()
  return rig
}

describe('semantic lookup', () => {
  it('answers a similar question with the stored answer, and says so', async () => {
    const { reprise, provider, clock, totals } = await primed()
    await clock.advance(60_000)
    const hit = await reprise.generate.execute(asking(similar), ACME)
    expect(hit).to.include({ outcome: 'semantic', ageMs: 60_000, freshForMs: 3_540_000 })
    expect(hit.response.content).to.equal(`An answer to: ${asked}`)
    expect(hit.response.cached).to.equal(true)
    expect(hit.outcome === 'semantic' && hit.probability).to.be.within(0.5, 1)
    expect(provider.asked).to.have.length(1)
    expect(await totals()).to.include({
      requests: 2,
      semantic: 1,
      misses: 1,
      saved_output_tokens: 5,
    })
  })

  it('streams it, too', async () => {
    const { reprise } = await primed()
    const stream = await reprise.generateStream.execute(asking(similar), ACME)
    expect(stream.outcome).to.equal('semantic')
    expect(await textOfStream(stream.chunks)).to.equal(`An answer to: ${asked}`)
  })

  it('finds what was streamed', async () => {
    const { reprise, learned } = semanticReprise()
    const { chunks } = await reprise.generateStream.execute(asking(asked), ACME)
    await textOfStream(chunks)
    await learned()
    expect((await reprise.generate.execute(asking(similar), ACME)).outcome).to.equal('semantic')
  })

  it('asks the provider about anything else', async () => {
    const { reprise } = await primed()
    expect((await reprise.generate.execute(asking(other), ACME)).outcome).to.equal('miss')
  })

  it('never delays an exact hit: nothing is embedded for it', async () => {
    const { reprise, embedder } = await primed()
    embedder.gate = new Promise(() => {})
    embedder.asked.length = 0
    expect((await reprise.generate.execute(asking(asked), ACME)).outcome).to.equal('hit')
    expect(embedder.asked).to.deep.equal([])
  })

  it('is off unless it is switched on', async () => {
    const embedder = new WordEmbedder()
    const { reprise } = testReprise({ adapters: { embedder } })
    await reprise.generate.execute(asking(asked), ACME)
    expect((await reprise.generate.execute(asking(similar), ACME)).outcome).to.equal('miss')
    expect(embedder.asked).to.deep.equal([])
  })

  describe('lets callers be stricter', () => {
    it('off: neither compares their question nor lends it to others', async () => {
      const { reprise, learned } = await primed()
      const off = { semantic: false } as const
      expect((await reprise.generate.execute(asking(similar), ACME, off)).outcome).to.equal('miss')
      await reprise.generate.execute(asking('What is your phone number'), ACME, off)
      await learned()
      const ask = asking('what is your phone number?')
      expect((await reprise.generate.execute(ask, ACME)).outcome).to.equal('miss')
    })

    it('a probability over the configured one is asked for, one under it is not', async () => {
      const { reprise } = await primed({ threshold: 0.5 })
      const strict = await reprise.generate.execute(asking(similar), ACME, { semantic: 1 })
      expect(strict.outcome).to.equal('miss')
      const { reprise: never } = await primed({ threshold: 1 })
      const lax = await never.generate.execute(asking(similar), ACME, { semantic: 0 })
      expect(lax.outcome).to.equal('miss')
    })

    it('what is no probability is refused', async () => {
      const { reprise } = await primed()
      for (const semantic of [Number.NaN, -1, 1.5]) {
        const asking_ = reprise.generate.execute(asking(similar), ACME, { semantic })
        expect(await rejection(asking_)).to.be.instanceOf(InvalidRequestError)
      }
    })

    it('no-cache generates anew', async () => {
      const { reprise } = await primed()
      const anew = await reprise.generate.execute(asking(similar), ACME, { noCache: true })
      expect(anew.outcome).to.equal('miss')
    })

    it('max-age takes only answers so young', async () => {
      const { reprise, clock } = await primed()
      await clock.advance(60_000)
      const options = { maxAgeMs: 60_000, onlyIfCached: true }
      const asking_ = reprise.generate.execute(asking(similar), ACME, options)
      expect(await rejection(asking_)).to.be.instanceOf(OnlyIfCachedError)
    })

    it('only-if-cached takes the answer to a similar question', async () => {
      const { reprise } = await primed()
      const hit = await reprise.generate.execute(asking(similar), ACME, { onlyIfCached: true })
      expect(hit.outcome).to.equal('semantic')
    })
  })

  describe('keeps to the cache', () => {
    it('S4: gives no answer past its time, also not where providers fail', async () => {
      const { reprise, clock, provider } = await primed({}, { apology: true, ttlSeconds: 60 })
      await clock.advance(60_000)
      provider.failWith(providerFailure())
      const late = await reprise.generate.execute(asking(similar), ACME)
      expect(late.outcome).to.equal('degraded')
    })

    it('V3: gives no answer that was invalidated', async () => {
      const { reprise } = await primed()
      await reprise.invalidate.execute({ tenant: 'acme' })
      expect(reprise.indexSize()?.questions).to.equal(0)
      expect((await reprise.generate.execute(asking(similar), ACME)).outcome).to.equal('miss')
    })

    it('V3: gives no answer whose generation began before an invalidation, though it is learned after it', async () => {
      const { reprise, provider, learned } = semanticReprise()
      const { reaction, release } = held()
      provider.reaction = reaction
      const begun = reprise.generate.execute(asking(asked), ACME)
      await until(() => provider.asked.length === 1)
      await reprise.invalidate.execute({ all: true })
      release()
      await begun
      await learned()
      expect((await reprise.generate.execute(asking(similar), ACME)).outcome).to.equal('miss')
    })

    it('forgets a question whose answer is gone', async () => {
      const { reprise, cache, clock, learned } = await primed()
      await cache.invalidate({})
      expect(reprise.indexSize()?.questions).to.equal(1)
      expect((await reprise.generate.execute(asking(similar), ACME)).outcome).to.equal('miss')
      await learned()
      expect(reprise.indexSize()?.questions).to.equal(2)
      await clock.advance(3000)
      expect(reprise.indexSize()?.questions).to.equal(1)
    })

    it('keeps a question whose answer cannot be found for a moment only', async () => {
      const { reprise, cache, clock } = await primed()
      const read = await cache.get(keyOf(asking(asked)))
      if (read.kind !== 'found') throw new Error('nothing is stored')
      await cache.delete(read.entry.key)
      await reprise.generate.execute(asking(similar), ACME, { noStore: true })
      await cache.set(read.entry)
      await clock.advance(3000)
      expect(reprise.indexSize()?.questions).to.equal(1)
      expect((await reprise.generate.execute(asking(similar), ACME)).outcome).to.equal('semantic')
    })

    it('S1: gives no answer that could not be stored', async () => {
      const { reprise, provider, learned } = semanticReprise()
      provider.reaction = async () => responseOf('')
      await reprise.generate.execute(asking(asked), ACME)
      await learned()
      expect(reprise.indexSize()?.questions).to.equal(0)
    })

    it('S5: gives no answer of a stand-in model for the one asked', async () => {
      const { reprise, provider, learned } = semanticReprise()
      provider.names = { 'gpt-4o-mini': 'stand-in' }
      await reprise.generate.execute(asking(asked), ACME)
      await learned()
      const hit = await reprise.generate.execute(asking(similar), ACME)
      expect(hit.outcome).to.equal('semantic')
    })
  })

  describe('F2: a failure or slowness is a plain miss', () => {
    it('waits for an embedder that hangs no longer than its deadline', async () => {
      const { reprise, embedder, clock, totals } = await primed({ deadlineMs: 50 })
      embedder.gate = new Promise(() => {})
      embedder.asked.length = 0
      const answer = reprise.generate.execute(asking(similar), ACME)
      await until(() => embedder.asked.length === 1)
      await clock.advance(50)
      expect((await answer).outcome).to.equal('miss')
      expect(await totals()).to.include({ semantic_timeouts: 1 })
    })

    it('F1: misses while the embedder fails, counts each, and logs when it begins and when it is over', async () => {
      const { reprise, embedder, clock, logger, totals, learned } = await primed()
      embedder.failing = true
      for (const text of ['a b c', 'd e f', 'g h i', 'j k l']) {
        expect((await reprise.generate.execute(asking(text), ACME)).outcome).to.equal('miss')
        await learned()
      }
      expect((await totals()).semantic_errors).to.be.at.least(3)
      embedder.failing = false
      await clock.advance(1000)
      expect((await reprise.generate.execute(asking(similar), ACME)).outcome).to.equal('semantic')
      const told = logger.messages.filter((message) => message.startsWith('similar questions'))
      expect(told).to.deep.equal([
        'similar questions cannot be found, going on without',
        'similar questions are found again',
      ])
    })

    it('leaves off after three failures, so that nobody waits for what fails, and tries again after a second', async () => {
      const { reprise, embedder, clock } = await primed({ deadlineMs: 50 })
      embedder.gate = new Promise(() => {})
      for (const text of ['a b c', 'd e f', 'g h i']) {
        embedder.asked.length = 0
        const waiting = reprise.generate.execute(asking(text), ACME)
        await until(() => embedder.asked.length === 1)
        await clock.advance(50)
        await waiting
      }
      expect((await reprise.generate.execute(asking('j k l'), ACME)).outcome).to.equal('miss')
      embedder.gate = Promise.resolve()
      await clock.advance(1000)
      expect((await reprise.generate.execute(asking(similar), ACME)).outcome).to.equal('semantic')
    })
  })

  it('shares one search and one generation among a crowd', async () => {
    const { reprise, embedder, provider } = await primed()
    embedder.asked.length = 0
    const crowd = Array.from({ length: 100 }, () => reprise.generate.execute(asking(other), ACME))
    const outcomes = (await Promise.all(crowd)).map(({ outcome }) => outcome)
    expect(outcomes.filter((outcome) => outcome === 'miss')).to.have.length(1)
    expect(outcomes.filter((outcome) => outcome === 'coalesced')).to.have.length(99)
    expect(embedder.asked).to.have.length(1)
    expect(provider.asked).to.have.length(2)
  })

  it('gives who was held up by the comparison what was generated meanwhile', async () => {
    const { reprise, embedder, provider, clock } = semanticReprise({ deadlineMs: 50 })
    embedder.gate = new Promise(() => {})
    const first = reprise.generate.execute(asking(asked), ACME)
    await until(() => embedder.asked.length === 1)
    await clock.advance(40)
    const second = reprise.generate.execute(asking(asked), ACME)
    await clock.advance(10)
    await first
    await clock.advance(60)
    expect((await second).outcome).to.equal('hit')
    expect(provider.asked).to.have.length(1)
  })

  it('does not compare the question of somebody whose answer is being generated already', async () => {
    const { reprise, embedder, provider } = semanticReprise()
    const { reaction, release } = held()
    provider.reaction = reaction
    const first = reprise.generate.execute(asking(asked), ACME)
    await until(() => provider.asked.length === 1)
    embedder.gate = new Promise(() => {})
    const second = reprise.generate.execute(asking(asked), ACME)
    release()
    expect([(await first).outcome, (await second).outcome]).to.deep.equal(['miss', 'coalesced'])
  })

  it('counts what a guard shuts out', async () => {
    const { reprise, totals } = await primed()
    const opposite = 'How do I not reset my password?'
    expect((await reprise.generate.execute(asking(opposite), ACME)).outcome).to.equal('miss')
    expect(await totals()).to.include({ semantic_vetoes_negation: 1 })
  })

  describe('by intent', () => {
    const more = 'How do I reset my old password?'
    const by = async (
      match: 'answer' | 'intent',
      text: string,
      options: GenerateOptions = {},
    ): Promise<string> => {
      const rig = await primed({ match })
      const { outcome } = await rig.reprise.generate.execute(asking(text), ACME, options)
      const { semantic_vetoes_terms, semantic_vetoes_names, semantic_near_misses } =
        await rig.totals()
      return `${outcome}, ${semantic_vetoes_terms} by terms, ${semantic_vetoes_names} by names, ${semantic_near_misses} near`
    }

    it('gives an answer to other words, which is not given otherwise', async () => {
      expect(await by('intent', more)).to.equal('semantic, 0 by terms, 0 by names, 0 near')
      expect(await by('answer', more)).to.equal('miss, 1 by terms, 0 by names, 0 near')
    })

    it('gives none where the caller wants the very answer', async () => {
      const outcome = await by('intent', more, { semantic: 'answer' })
      expect(outcome).to.equal('miss, 1 by terms, 0 by names, 0 near')
      expect(await by('intent', similar, { semantic: 'answer' })).to.match(/^semantic/)
    })

    it('counts what was doubted as nearly hit, or else as shut out', async () => {
      expect(await by('intent', more, { semantic: 1 })).to.equal(
        'miss, 0 by terms, 0 by names, 1 near',
      )
      const other_ = 'How do I paint my garden fence?'
      expect(await by('intent', other_)).to.equal('miss, 1 by terms, 0 by names, 0 near')
    })
  })

  describe('nearly hit', () => {
    const near = async (rig: SemanticReprise): Promise<number> => {
      const { outcome } = await rig.reprise.generate.execute(asking(similar), ACME)
      expect(outcome).to.equal('miss')
      return (await rig.totals()).semantic_near_misses
    }

    it('is what is less like than it takes, in either mode', async () => {
      for (const mode of ['on', 'shadow'] as const)
        expect([mode, await near(await primed({ mode, threshold: 1 }))]).to.deep.equal([mode, 1])
    })

    it('is nothing that shadow mode would have given', async () => {
      expect(await near(await primed({ mode: 'shadow', threshold: 0.5 }))).to.equal(0)
    })

    it('is nothing that is like enough, and gone', async () => {
      for (const mode of ['on', 'shadow'] as const) {
        const rig = await primed({ mode, threshold: 0.5 })
        await rig.cache.invalidate({})
        expect([mode, await near(rig)]).to.deep.equal([mode, 0])
      }
    })
  })

  it('looks at nothing any more once it is closed', async () => {
    const { reprise, cache, clock, logger } = await primed()
    await cache.invalidate({})
    await reprise.generate.execute(asking(similar), ACME)
    await reprise.close()
    const { calls } = cache
    await clock.advance(10_000)
    expect(cache.calls).to.equal(calls)
    expect(logger.lines.filter(({ level }) => level === 'error')).to.deep.equal([])
  })
})
