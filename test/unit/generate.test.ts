import { expect } from 'chai'
import { OnlyIfCachedError, OverloadedError, RequestAbortedError } from '../../src/domain/errors.ts'
import { rejection } from '../support/rejection.ts'
import { ACME, asking, requestOf, responseOf } from '../support/requests.ts'
import { held } from '../support/scripted-provider.ts'
import { testReprise } from '../support/test-reprise.ts'

const MINUTE = 60_000

describe('generate', () => {
  it('answers a miss from the provider, and the same question from the cache', async () => {
    const { reprise, provider } = testReprise()
    const first = await reprise.generate.execute(requestOf(), ACME)
    const second = await reprise.generate.execute(requestOf(), ACME)
    expect([first.outcome, second.outcome]).to.deep.equal(['miss', 'hit'])
    expect([first.response.cached, second.response.cached]).to.deep.equal([false, true])
    expect(second.response.content).to.equal(first.response.content)
    expect(provider.asked).to.have.length(1)
  })

  it('says of a miss whether it is stored, and of a hit how old and how fresh it is', async () => {
    const { reprise, clock } = testReprise({ ttlSeconds: 3600 })
    expect(await reprise.generate.execute(requestOf(), ACME)).to.include({
      outcome: 'miss',
      stored: true,
    })
    await clock.advance(10 * MINUTE)
    const hit = await reprise.generate.execute(requestOf(), ACME)
    expect(hit).to.include({ outcome: 'hit', ageMs: 10 * MINUTE, freshForMs: 50 * MINUTE })
  })

  it('gives every delivery of an answer an identifier and date of its own, and nothing else', async () => {
    const { reprise, clock } = testReprise()
    const first = (await reprise.generate.execute(requestOf(), ACME)).response.body
    await clock.advance(MINUTE)
    const second = (await reprise.generate.execute(requestOf(), ACME)).response.body
    expect(second.id).not.to.equal(first.id)
    expect(second.created).to.equal(Math.floor(clock.now() / 1000))
    expect({ ...second, id: 0, created: 0 }).to.deep.equal({ ...first, id: 0, created: 0 })
  })

  it('S4: asks again when an answer is no longer fresh', async () => {
    const { reprise, clock, provider } = testReprise({ ttlSeconds: 60 })
    await reprise.generate.execute(requestOf(), ACME)
    await clock.advance(MINUTE)
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('miss')
    expect(provider.asked).to.have.length(2)
  })

  it('S4: stores nothing with a time to live of 0', async () => {
    const { reprise } = testReprise()
    const options = { ttlMs: 0 }
    expect(await reprise.generate.execute(requestOf(), ACME, options)).to.include({ stored: false })
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('miss')
  })

  it('S1: passes on what is nested too deep to be walked through, and does not store it', async () => {
    const { reprise, provider } = testReprise()
    const answer = responseOf('deep')
    const nested = JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`)
    provider.reaction = async () => ({ ...answer, body: { ...answer.body, nested } })
    const { response } = await reprise.generate.execute(requestOf(), ACME)
    expect(response.body.nested).to.equal(nested)
    expect(await reprise.generate.execute(requestOf(), ACME)).to.include({ stored: false })
  })

  it('S5: a hit does not prolong an entry’s life', async () => {
    const { reprise, clock } = testReprise({ ttlSeconds: 60 })
    await reprise.generate.execute(requestOf(), ACME)
    await clock.advance(40_000)
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('hit')
    await clock.advance(20_000)
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('miss')
  })

  it('S1: gives an answer that was cut short to who asked, and to nobody else', async () => {
    const { reprise, provider } = testReprise()
    const { body, ...rest } = responseOf()
    const cut = {
      ...body,
      choices: [{ index: 0, message: { content: 'Half an' }, finish_reason: 'length' }],
    }
    provider.reaction = async () => ({ ...rest, body: cut })
    expect(await reprise.generate.execute(requestOf(), ACME)).to.include({
      outcome: 'miss',
      stored: false,
    })
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('miss')
  })

  it('S3: callers cannot change each other’s answers', async () => {
    const { reprise, provider } = testReprise()
    const gate = held()
    provider.reaction = gate.reaction
    const both = [1, 2].map(() => reprise.generate.execute(requestOf(), ACME))
    gate.release()
    const [one, other] = await Promise.all(both)
    Reflect.set(one?.response.body ?? {}, 'choices', 'scribbled')
    expect(other?.response.body.choices).to.be.an('array')
    const hit = await reprise.generate.execute(requestOf(), ACME)
    expect(hit.response.content).to.equal(other?.response.content)
  })

  it('dates a hit by when it was given, and books it as used then', async () => {
    const { reprise, clock } = testReprise()
    await reprise.generate.execute(requestOf(), ACME)
    await clock.advance(90_000)
    const { response } = await reprise.generate.execute(requestOf(), ACME)
    expect(response.body.created).to.equal(Math.floor(clock.now() / 1000))
    expect(reprise.hotKeys.latest[0]).to.include({ outcome: 'hit', at: clock.now() })
  })

  it('K2: passes on what has no key, and neither stores nor coalesces it', async () => {
    const { reprise, provider } = testReprise()
    const odd = requestOf({ parameters: { seed: 2 ** 60 } })
    const results = await Promise.all([1, 2].map(() => reprise.generate.execute(odd, ACME)))
    expect(results.map(({ outcome }) => outcome)).to.deep.equal(['bypass', 'bypass'])
    expect(provider.asked).to.have.length(2)
  })

  it('K3: tenants and namespaces never share an answer', async () => {
    const { reprise, provider } = testReprise()
    const scopes = [ACME, { tenant: 'globex' }, { tenant: 'acme', namespace: 'docs' }]
    for (const scope of scopes) {
      expect((await reprise.generate.execute(requestOf(), scope)).outcome).to.equal('miss')
    }
    expect(provider.asked).to.have.length(3)
  })

  it('throws OnlyIfCachedError on a miss where the caller wants no generation', async () => {
    const { reprise, provider } = testReprise()
    const error = await rejection(
      reprise.generate.execute(requestOf(), ACME, { onlyIfCached: true }),
    )
    expect(error).to.be.instanceOf(OnlyIfCachedError)
    expect(provider.asked).to.be.empty
  })

  it('generates anew and stores that with noCache', async () => {
    const { reprise, provider } = testReprise()
    await reprise.generate.execute(requestOf(), ACME)
    provider.reaction = async () => responseOf('Newer.')
    const anew = await reprise.generate.execute(requestOf(), ACME, { noCache: true })
    expect(anew).to.include({ outcome: 'miss', stored: true })
    expect((await reprise.generate.execute(requestOf(), ACME)).response.content).to.equal('Newer.')
  })

  it('answers from the cache but stores nothing with noStore', async () => {
    const { reprise } = testReprise()
    const options = { noStore: true }
    expect(await reprise.generate.execute(requestOf(), ACME, options)).to.include({ stored: false })
    await reprise.generate.execute(requestOf(), ACME)
    expect((await reprise.generate.execute(requestOf(), ACME, options)).outcome).to.equal('hit')
  })

  it('leaves the cache out of it with noCache and noStore', async () => {
    const { reprise, cache } = testReprise()
    const options = { noCache: true, noStore: true }
    expect((await reprise.generate.execute(requestOf(), ACME, options)).outcome).to.equal('bypass')
    expect(cache.calls).to.equal(0)
  })

  it('K1: stores an answer under what was asked, though the request was changed meanwhile', async () => {
    const { reprise } = testReprise()
    const messages = [...requestOf().messages]
    const asked = reprise.generate.execute(requestOf({ messages }), ACME)
    messages.push({ role: 'user', content: 'And another question.' })
    await asked
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('miss')
  })

  it('looks up nothing fresh where maxAgeMs is no number', async () => {
    const { reprise } = testReprise()
    await reprise.generate.execute(requestOf(), ACME)
    const again = await reprise.lookup.execute(requestOf(), ACME, Number.NaN)
    expect(again.state).to.equal('stale')
  })

  it('accepts only entries younger than maxAgeMs', async () => {
    const { reprise, clock } = testReprise()
    await reprise.generate.execute(requestOf(), ACME)
    await clock.advance(5000)
    const accepting = (maxAgeMs: number) =>
      reprise.generate.execute(requestOf(), ACME, { maxAgeMs, noStore: true })
    expect((await accepting(6000)).outcome).to.equal('hit')
    expect((await accepting(5000)).outcome).to.equal('miss')
    expect((await accepting(0)).outcome).to.equal('miss')
  })

  it('turns further generations away beyond its limit, and recovers', async () => {
    const { reprise, provider } = testReprise({ maxGenerations: 1, maxQueued: 0 })
    const gate = held()
    provider.reaction = gate.reaction
    const first = reprise.generate.execute(asking('one'), ACME)
    const error = await rejection(reprise.generate.execute(asking('two'), ACME))
    expect(error).to.be.instanceOf(OverloadedError)
    gate.release()
    await first
    expect((await reprise.generate.execute(asking('two'), ACME)).outcome).to.equal('miss')
  })

  it('does not begin for a caller who has left already', async () => {
    const { reprise, provider, totals } = testReprise()
    const signal = AbortSignal.abort()
    const error = await rejection(reprise.generate.execute(requestOf(), ACME, { signal }))
    expect(error).to.be.instanceOf(RequestAbortedError)
    expect(provider.asked).to.be.empty
    expect(await totals()).to.include({ requests: 1, aborted: 1 })
  })

  it('counts every request once, by outcome, with tokens paid and saved', async () => {
    const { reprise, totals } = testReprise()
    await reprise.generate.execute(requestOf(), ACME)
    await reprise.generate.execute(requestOf(), ACME)
    await reprise.generate.execute(requestOf(), ACME)
    expect(await totals()).to.include({
      requests: 3,
      misses: 1,
      hits: 2,
      stores: 1,
      input_tokens: 12,
      output_tokens: 5,
      saved_input_tokens: 24,
      saved_output_tokens: 10,
      saved_ms: 240,
    })
  })
})
