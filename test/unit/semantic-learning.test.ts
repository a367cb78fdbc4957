import { expect } from 'chai'
import { ACME, asking, responseOf } from '../support/requests.ts'
import { providerFailure } from '../support/scripted-provider.ts'
import { semanticReprise } from '../support/semantic-reprise.ts'

const asked = 'How do I reset my password?'
const similar = 'how do i reset my password'
const again = 'HOW DO I RESET MY PASSWORD'

describe('semantic learning', () => {
  describe('in shadow mode', () => {
    it('gives nobody a similar question’s answer, and compares what it would have given', async () => {
      const { reprise, learned, totals } = semanticReprise({ mode: 'shadow' })
      await reprise.generate.execute(asking(asked), ACME)
      await learned()
      const answer = await reprise.generate.execute(asking(similar), ACME)
      await learned()
      expect(answer.outcome).to.equal('miss')
      expect(await totals()).to.include({ semantic: 0, semantic_explorations: 1 })
    })

    it('counts what would have been wrong', async () => {
      const rig = semanticReprise({ mode: 'shadow' }, { audit: { compare: { kind: 'words' } } })
      rig.provider.reaction = async () => responseOf(`number ${rig.provider.asked.length}`)
      for (const text of [asked, similar]) {
        await rig.reprise.generate.execute(asking(text), ACME)
        await rig.learned()
      }
      expect(await rig.totals()).to.include({ semantic_explorations: 1, semantic_explored_same: 0 })
    })
  })

  it('embeds few questions that nobody waits for, so that those who wait come first', async () => {
    const { reprise, embedder, learned } = semanticReprise()
    embedder.gate = new Promise(() => {})
    // Whose question is not compared is learned from afterwards.
    const anew = { noCache: true }
    for (let n = 0; n < 20; n += 1) {
      await reprise.generate.execute(asking(`What is the meaning of ${n}?`), ACME, anew)
    }
    expect(embedder.asked).to.have.length(4)
    embedder.gate = Promise.resolve()
    void learned()
  })

  it('F1: says once that it fails and once that it is over, also where a lookup has failed in between', async () => {
    const { reprise, embedder, clock, logger, learned } = semanticReprise()
    const ask = async (...texts: readonly string[]): Promise<void> => {
      for (const text of texts) {
        await reprise.generate.execute(asking(text), ACME)
        await learned()
      }
    }
    embedder.failing = true
    // Three lookups fail, and one after a second; no other is made, and what was asked is embedded afterwards.
    await ask('a b c', 'd e f', 'g h i', 'j k l')
    await clock.advance(1000)
    await ask('m n o', 'p q r')
    const told = (): readonly string[] => logger.messages.filter((line) => /learned/.test(line))
    expect(told()).to.deep.equal(['questions cannot be learned, going on without'])
    embedder.failing = false
    await clock.advance(1000)
    await ask('s t u')
    expect(told().slice(1)).to.deep.equal(['questions are learned again'])
  })

  it('F1: says no more than that while some is learned and some is not', async () => {
    const { reprise, embedder, clock, logger, learned } = semanticReprise()
    // Compared with nothing, so that only learning needs the embedder.
    const anew = { noCache: true }
    for (let n = 0; n < 20; n += 1) {
      embedder.failing = n % 2 === 0
      await reprise.generate.execute(asking(`What is the meaning of ${n}?`), ACME, anew)
      await learned()
      await clock.advance(100)
    }
    expect(logger.messages).to.deep.equal(['questions cannot be learned, going on without'])
    await clock.advance(1000)
    await reprise.generate.execute(asking('What is left?'), ACME, anew)
    await learned()
    expect(logger.messages.slice(1)).to.deep.equal(['questions are learned again'])
  })

  describe('in verified mode', () => {
    const verified = { mode: 'verified', acceptedError: 0.1 } as const
    const words = { audit: { compare: { kind: 'words' }, semanticShare: 0 } } as const

    it('gives nothing before anything has been observed', async () => {
      const { reprise, learned } = semanticReprise(verified, words)
      await reprise.generate.execute(asking(asked), ACME)
      await learned()
      expect((await reprise.generate.execute(asking(similar), ACME)).outcome).to.equal('miss')
    })

    it('gives answers that have turned out to be right often enough', async () => {
      const { reprise, provider, learned, totals } = semanticReprise(verified, words)
      provider.reaction = async () => responseOf('Under settings.')
      const outcomes: string[] = []
      for (let place = 0; place < 200; place += 1) {
        const text = `${'?'.repeat(place % 7)}${asked}${' '.repeat(place)}`
        outcomes.push((await reprise.generate.execute(asking(text), ACME)).outcome)
        await learned()
      }
      expect(outcomes.at(-1)).to.equal('semantic')
      expect((await totals()).semantic_explored_same).to.be.above(0)
    })

    it('never gives answers that turn out to be wrong', async () => {
      const { reprise, provider, learned } = semanticReprise(verified, words)
      provider.reaction = async () => responseOf(`number ${provider.asked.length}`)
      for (let place = 0; place < 200; place += 1) {
        const { outcome } = await reprise.generate.execute(
          asking(`${asked}${' '.repeat(place)}`),
          ACME,
        )
        expect(outcome).to.equal('miss')
        await learned()
      }
    })

    it('makes a question that has a stored answer another question of that', async () => {
      const { reprise, provider, learned, totals } = semanticReprise(verified, words)
      provider.reaction = async () => responseOf('Under settings.')
      for (const text of [asked, similar, again]) {
        await reprise.generate.execute(asking(text), ACME)
        await learned()
      }
      expect(await totals()).to.include({ semantic_aliases: 2 })
      await reprise.invalidate.execute({ tenant: 'acme' })
      expect(reprise.indexSize()?.questions).to.equal(0)
    })
  })

  describe('by a judge', () => {
    const judged = { audit: { compare: { kind: 'judge', model: 'judge-1' } } } as const

    for (const [word, same] of [
      ['SAME', 1],
      ['Different.', 0],
    ] as const) {
      it(`takes ${word} for what it says`, async () => {
        const { reprise, provider, learned, totals } = semanticReprise({ mode: 'shadow' }, judged)
        provider.reaction = async ({ model }) =>
          responseOf(model === 'judge-1' ? word : `number ${provider.asked.length}`)
        for (const text of [asked, similar]) {
          await reprise.generate.execute(asking(text), ACME)
          await learned()
        }
        expect(provider.asked.map(({ model }) => model)).to.include('judge-1')
        expect(await totals()).to.include({
          semantic_explorations: 1,
          semantic_explored_same: same,
        })
      })
    }

    it('observes nothing where the judge says neither, or fails', async () => {
      for (const reply of ['Well, it depends.', undefined]) {
        const { reprise, provider, learned, totals } = semanticReprise({ mode: 'shadow' }, judged)
        provider.reaction = async ({ model }) => {
          if (model !== 'judge-1') return responseOf(`number ${provider.asked.length}`)
          if (reply === undefined) throw providerFailure()
          return responseOf(reply)
        }
        for (const text of [asked, similar]) {
          await reprise.generate.execute(asking(text), ACME)
          await learned()
        }
        expect(await totals()).to.include({ semantic_explorations: 0, comparison_failures: 1 })
      }
    })

    it('books what the judge costs', async () => {
      const { reprise, provider, learned } = semanticReprise({ mode: 'shadow' }, judged)
      provider.reaction = async ({ model }) =>
        responseOf(model === 'judge-1' ? 'SAME' : `number ${provider.asked.length}`)
      for (const text of [asked, similar]) {
        await reprise.generate.execute(asking(text), ACME)
        await learned()
      }
      const { byModel } = await reprise.readMetrics.execute()
      expect(byModel['judge-1']).to.include({ input_tokens: 12, output_tokens: 5 })
    })
  })
})
