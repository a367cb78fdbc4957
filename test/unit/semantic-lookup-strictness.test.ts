import { expect } from 'chai'
import type { GenerateOptions } from '../../src/application/generate-options.ts'
import { InvalidRequestError, OnlyIfCachedError } from '../../src/domain/errors.ts'
import { primed, similar } from '../support/primed-reprise.ts'
import { rejection } from '../support/rejection.ts'
import { ACME, asking } from '../support/requests.ts'
import type { SemanticReprise } from '../support/semantic-reprise.ts'

describe('semantic lookup', () => {
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
})
