import { expect } from 'chai'
import OpenAI from 'openai'
import { cachedFetch } from '../../src/adapters/http/cached-fetch.ts'
import { InvalidRequestError } from '../../src/domain/errors.ts'
import { ASKED, FetchRig, outcomeOf } from '../support/fetch-rig.ts'
import { rejection } from '../support/rejection.ts'
import { completion, sendJson, UpstreamServer } from '../support/upstream-server.ts'

describe('whose answers a caching fetch gives, and whom it asks', () => {
  let rig: FetchRig

  beforeEach(async () => {
    rig = await FetchRig.start()
  })

  afterEach(() => rig.stop())

  it('K1, S5: never gives one address’s answer for another’s', async () => {
    const other = await UpstreamServer.start()
    const askedThere = rig.client({}, { baseURL: other.url })
    expect(await outcomeOf(rig.client())).to.equal('MISS')
    expect(await outcomeOf(askedThere)).to.equal('MISS')
    expect(await outcomeOf(askedThere)).to.equal('HIT')
    expect(other.calls).to.have.length(1)
    await other.stop()
  })

  it('K3: keeps apart clients with different keys, unless they are one tenant', async () => {
    const other = { apiKey: 'sk-other' }
    expect(await outcomeOf(rig.client())).to.equal('MISS')
    expect(await outcomeOf(rig.client({}, other))).to.equal('MISS')
    expect(await outcomeOf(rig.client({ tenant: 'acme' }))).to.equal('MISS')
    expect(await outcomeOf(rig.client({ tenant: 'acme' }, other))).to.equal('HIT')
  })

  it('K1: takes headers of the client’s for part of the question', async () => {
    expect(await outcomeOf(rig.client({}, { defaultHeaders: { 'x-region': 'eu' } }))).to.equal(
      'MISS',
    )
    expect(await outcomeOf(rig.client({}, { defaultHeaders: { 'x-region': 'us' } }))).to.equal(
      'MISS',
    )
    expect(await outcomeOf(rig.client({}, { defaultHeaders: { 'x-region': 'us' } }))).to.equal(
      'HIT',
    )
  })

  it('F4: retries at one layer: the client does not repeat what has been retried', async () => {
    rig.upstream.answer = (_call, response) =>
      sendJson(response, { error: { message: 'no', code: null } }, 500, { 'retry-after-ms': '1' })
    const by = rig.client({}, { maxRetries: 2, defaultHeaders: { 'x-reprise-apology': 'off' } })
    const error = await rejection(outcomeOf(by))
    expect(error).to.be.instanceOf(OpenAI.InternalServerError)
    expect(rig.upstream.calls).to.have.length(3)
  })

  it('F4: leaves it to the client to come again where too many came, and nobody was asked', async () => {
    rig.begin({ maxGenerations: 1, maxQueued: 0 })
    const gate = Promise.withResolvers<void>()
    rig.upstream.answer = async (_call, response) => {
      await gate.promise
      sendJson(response, completion('Hello.'))
    }
    const first = outcomeOf(rig.client())
    await rig.upstream.asked()
    const again = rig.client({}, { maxRetries: 0 }).chat.completions.create({ ...ASKED, seed: 1 })
    const { headers } = (await rejection(again)) as { headers?: Headers }
    expect(headers?.get('retry-after')).to.equal('1')
    expect(headers?.get('x-should-retry')).to.equal(null)
    gate.resolve()
    expect(await first).to.equal('MISS')
  })

  it('F4: tells of the client’s own mistakes as the upstream does', async () => {
    rig.upstream.answer = (_call, response) =>
      sendJson(response, { error: { message: 'bad key', code: 'invalid_api_key' } }, 401)
    const error = await rejection(outcomeOf(rig.client()))
    expect(error).to.be.instanceOf(OpenAI.AuthenticationError)
    expect(error).to.include({ code: 'invalid_api_key' })
    expect(rig.upstream.calls).to.have.length(1)
  })

  it('one client’s refused or throttled key is nothing to another’s', async () => {
    rig.upstream.answer = ({ headers }, response) => {
      const key = headers.authorization
      if (key === 'Bearer sk-good') sendJson(response, completion('Good.'))
      else if (key === 'Bearer sk-bad') sendJson(response, { error: { message: 'bad' } }, 401)
      else sendJson(response, { error: { message: 'slow' } }, 429, { 'retry-after': '30' })
    }
    const by = (apiKey: string): OpenAI => rig.client({ tenant: 'one' }, { apiKey, maxRetries: 0 })
    const defaultHeaders = { headers: { 'x-reprise-apology': 'off' } }
    const asked = (apiKey: string) => by(apiKey).chat.completions.create(ASKED, defaultHeaders)
    const [slow, bad, good] = await Promise.allSettled(['sk-slow', 'sk-bad', 'sk-good'].map(asked))
    expect(slow).to.have.nested.property('reason.status', 429)
    expect(bad).to.have.nested.property('reason.status', 401)
    expect(good).to.have.nested.property('value.choices[0].message.content', 'Good.')
  })

  it('K3: tells clients apart by every credential that they send', async () => {
    const keys = ['alice', 'bob', 'alice'].map((key) => ({
      defaultHeaders: { 'x-api-key': key },
    }))
    const outcomes = []
    for (const options of keys) outcomes.push(await outcomeOf(rig.client({}, options)))
    expect(outcomes).to.deep.equal(['MISS', 'MISS', 'HIT'])
    expect(() => cachedFetch(rig.reprise, { tenant: '' })).to.throw('tenant')
  })

  for (const [settings, named] of [
    [{ tenant: 7 }, 'tenant'],
    [{ tenants: 'acme' }, 'tenants'],
    [{ fetch: 'node-fetch' }, 'fetch'],
    [{ timeoutMs: Number.NaN }, 'timeoutMs'],
    [{ maxBodyBytes: -1 }, 'maxBodyBytes'],
    [null, 'settings'],
  ] as const)
    it(`K3: is not made with a setting that is none: ${JSON.stringify(settings)}`, () => {
      expect(() => cachedFetch(rig.reprise, settings as never))
        .to.throw(InvalidRequestError)
        .with.property('param', named)
    })

  it('takes every setting that there is', () => {
    const settings = { tenant: 'acme', fetch, timeoutMs: 1000, maxBodyBytes: Infinity }
    expect(cachedFetch(rig.reprise, settings)).to.be.a('function')
  })

  it('where Reprise has providers, they answer', async () => {
    const mine = await UpstreamServer.start()
    rig.begin({ providers: [{ kind: 'openai', name: 'mine', url: mine.url, apiKey: 'sk-mine' }] })
    expect(await outcomeOf(rig.client())).to.equal('MISS')
    expect(mine.calls[0]?.headers.authorization).to.equal('Bearer sk-mine')
    expect(rig.upstream.calls).to.have.length(0)
    await mine.stop()
  })

  it('M3: the client’s key goes to whom the client is set up for, and to nobody else', async () => {
    const other = await UpstreamServer.start()
    rig.begin({ providers: [{ kind: 'openai', name: 'other', url: other.url }] })
    expect(await outcomeOf(rig.client())).to.equal('MISS')
    expect(JSON.stringify(other.calls)).not.to.contain('sk-caller')
    await other.stop()
  })

  it('where the demo provider is wanted, it answers', async () => {
    rig.begin({ providers: [{ kind: 'demo' }] })
    const answer = await rig.client().chat.completions.create(ASKED)
    expect(answer.choices[0]?.message.content).to.contain('[demo: not an AI]')
    expect(rig.upstream.calls).to.have.length(0)
  })
})
