import { expect } from 'chai'
import { asked, primed, similar } from '../support/primed-reprise.ts'
import { ACME, asking, keyOf, responseOf } from '../support/requests.ts'
import { held, providerFailure } from '../support/scripted-provider.ts'
import { semanticReprise } from '../support/semantic-reprise.ts'
import { until } from '../support/until.ts'

describe('semantic lookup', () => {
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
