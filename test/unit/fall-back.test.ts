import { expect } from 'chai'
import { ModelNotFoundError } from '../../src/domain/errors.ts'
import { rejection } from '../support/rejection.ts'
import { ACME, asking, requestOf, responseOf } from '../support/requests.ts'
import { clientMistake, providerFailure } from '../support/scripted-provider.ts'
import { testReprise } from '../support/test-reprise.ts'

const MINUTE = 60_000

describe('fall back', () => {
  it('the graceful fallback returns the apology, word for word', async () => {
    const { reprise, provider } = testReprise()
    provider.failWith(providerFailure())
    const { outcome, response } = await reprise.generate.execute(requestOf(), ACME)
    expect(outcome).to.equal('degraded')
    expect(response).to.include({
      content:
        "I'm sorry, I'm having trouble processing your request right now. Please try again in a moment.",
      model: 'fallback',
      provider: 'graceful_fallback',
      inputTokens: 0,
      outputTokens: 0,
      cached: false,
    })
  })

  it('the graceful fallback logs the failure, once until providers answer again', async () => {
    const { reprise, provider, logger } = testReprise()
    const apologies = (): number =>
      logger.messages.filter((line) => line.includes('apologising')).length
    provider.failWith(providerFailure())
    await reprise.generate.execute(requestOf(), ACME)
    await reprise.generate.execute(requestOf(), ACME)
    expect(apologies()).to.equal(1)
    provider.reaction = async () => responseOf()
    await reprise.generate.execute(asking('something else'), ACME)
    provider.failWith(providerFailure())
    await reprise.generate.execute(requestOf(), ACME)
    expect(apologies()).to.equal(2)
  })

  it('F5: the apology is never stored', async () => {
    const { reprise, provider } = testReprise()
    provider.failWith(providerFailure())
    await reprise.generate.execute(requestOf(), ACME)
    provider.reaction = async () => responseOf('Back again.')
    const { outcome, response } = await reprise.generate.execute(requestOf(), ACME)
    expect([outcome, response.content]).to.deep.equal(['miss', 'Back again.'])
  })

  it('F5: the apology can be turned off per process and per request, and on again', async () => {
    const failure = providerFailure()
    const proud = testReprise({ apology: false })
    proud.provider.failWith(failure)
    expect(await rejection(proud.reprise.generate.execute(requestOf(), ACME))).to.equal(failure)
    const asked = await proud.reprise.generate.execute(requestOf(), ACME, { apology: true })
    expect(asked.outcome).to.equal('degraded')
    const humble = testReprise()
    humble.provider.failWith(failure)
    const options = { apology: false }
    expect(await rejection(humble.reprise.generate.execute(requestOf(), ACME, options))).to.equal(
      failure,
    )
  })

  it('a stale entry stands in before any apology, marked with its age', async () => {
    const { reprise, provider, clock } = testReprise({ ttlSeconds: 60, staleSeconds: 3600 })
    await reprise.generate.execute(requestOf(), ACME)
    await clock.advance(10 * MINUTE)
    provider.failWith(providerFailure())
    const stale = await reprise.generate.execute(requestOf(), ACME)
    expect(stale).to.include({ outcome: 'stale', ageMs: 10 * MINUTE, staleSinceMs: 9 * MINUTE })
    expect(stale.response).to.include({ content: 'A store of answers.', cached: true })
  })

  it('S4: a stale entry does not stand in beyond its grace', async () => {
    const { reprise, provider, clock } = testReprise({ ttlSeconds: 60, staleSeconds: 60 })
    await reprise.generate.execute(requestOf(), ACME)
    await clock.advance(2 * MINUTE)
    provider.failWith(providerFailure())
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('degraded')
  })

  it('the caller may narrow the grace, down to nothing', async () => {
    const { reprise, provider, clock } = testReprise({ ttlSeconds: 60, staleSeconds: 3600 })
    await reprise.generate.execute(requestOf(), ACME)
    await clock.advance(3 * MINUTE)
    provider.failWith(providerFailure())
    const within = async (staleIfErrorMs: number): Promise<string> =>
      (await reprise.generate.execute(requestOf(), ACME, { staleIfErrorMs })).outcome
    expect(await within(2 * MINUTE)).to.equal('stale')
    expect(await within(MINUTE)).to.equal('degraded')
    expect(await within(0)).to.equal('degraded')
  })

  it('an entry that was passed over as too old may still stand in', async () => {
    const { reprise, provider } = testReprise()
    await reprise.generate.execute(requestOf(), ACME)
    provider.failWith(providerFailure())
    const anew = await reprise.generate.execute(requestOf(), ACME, { noCache: true })
    expect(anew.outcome).to.equal('stale')
  })

  it('V3: an entry that was invalidated does not stand in', async () => {
    const { reprise, provider, clock } = testReprise({ ttlSeconds: 60 })
    await reprise.generate.execute(requestOf(), ACME)
    await clock.advance(2 * MINUTE)
    await reprise.invalidate.execute({ all: true })
    provider.failWith(providerFailure())
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('degraded')
  })

  for (const status of [400, 404, 413, 422]) {
    it(`F4: a client’s mistake (${status}) comes back as it is, with nothing standing in`, async () => {
      const { reprise, provider, clock } = testReprise({ ttlSeconds: 60 })
      await reprise.generate.execute(requestOf(), ACME)
      await clock.advance(2 * MINUTE)
      const mistake = clientMistake('test', status)
      provider.failWith(mistake)
      expect(await rejection(reprise.generate.execute(requestOf(), ACME))).to.equal(mistake)
    })
  }

  it('F4: a model that no provider serves is the caller’s mistake too', async () => {
    const { reprise, provider, totals } = testReprise()
    provider.names = { 'gpt-9': undefined }
    const asked = reprise.generate.execute(requestOf({ model: 'gpt-9' }), ACME)
    expect(await rejection(asked)).to.be.instanceOf(ModelNotFoundError)
    expect(await totals()).to.include({ requests: 1, failures: 1 })
  })
})
