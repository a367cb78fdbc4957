import { expect } from 'chai'
import { asked, primed, similar } from '../support/primed-reprise.ts'
import { ACME, asking } from '../support/requests.ts'
import { held, textOfStream } from '../support/scripted-provider.ts'
import { semanticReprise } from '../support/semantic-reprise.ts'
import { testReprise } from '../support/test-reprise.ts'
import { until } from '../support/until.ts'
import { WordEmbedder } from '../support/word-embedder.ts'

const other = 'Where is the nearest station to the office?'

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

    it('says that it was too slow, also where it is so now and then, and at most once a minute', async () => {
      const { reprise, embedder, clock, logger } = await primed({ deadlineMs: 50 })
      const slowly = async (text: string): Promise<void> => {
        embedder.gate = new Promise(() => {})
        embedder.asked.length = 0
        const waiting = reprise.generate.execute(asking(text), ACME)
        await until(() => embedder.asked.length === 1)
        await clock.advance(50)
        await waiting
        embedder.gate = Promise.resolve()
      }
      for (const text of ['a b c', 'd e f']) await slowly(text)
      expect((await reprise.generate.execute(asking(similar), ACME)).outcome).to.equal('semantic')
      const line = 'similar questions are too slow: nothing was found within 50 ms'
      expect(logger.messages).to.deep.equal([line])
      await clock.advance(60_000)
      for (const text of ['g h i', 'j k l']) await slowly(text)
      expect(logger.messages).to.deep.equal([line, line])
      expect(logger.lines[0]?.level).to.equal('warn')
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
})
