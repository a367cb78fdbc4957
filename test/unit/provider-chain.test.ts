import { expect } from 'chai'
import { rejection } from '../support/rejection.ts'
import { ACME, requestOf, responseOf } from '../support/requests.ts'
import {
  clientMistake,
  providerFailure,
  ScriptedProvider,
  textChunk,
  textOfStream,
} from '../support/scripted-provider.ts'
import { testReprise } from '../support/test-reprise.ts'

function chainOf(...names: readonly string[]): readonly ScriptedProvider[] {
  return names.map((name) => {
    const provider = new ScriptedProvider(name)
    provider.reaction = async () => ({ ...responseOf(`from ${name}`), provider: name })
    return provider
  })
}

describe('provider chain', () => {
  it('asks the next provider when one fails, in order', async () => {
    const providers = chainOf('one', 'two', 'three')
    providers[0]?.failWith(providerFailure('one'))
    const { reprise, totals } = testReprise({ adapters: { providers } })
    expect((await reprise.generate.execute(requestOf(), ACME)).response.content).to.equal(
      'from two',
    )
    expect(providers.map(({ asked }) => asked.length)).to.deep.equal([1, 1, 0])
    expect(await totals()).to.include({ provider_errors: 1, failovers: 1 })
  })

  it('F4: does not ask a second provider about a client’s mistake', async () => {
    const providers = chainOf('one', 'two')
    const mistake = clientMistake('one')
    providers[0]?.failWith(mistake)
    const { reprise } = testReprise({ adapters: { providers } })
    expect(await rejection(reprise.generate.execute(requestOf(), ACME))).to.equal(mistake)
    expect(providers[1]?.asked).to.be.empty
  })

  it('throws the last provider’s error where all fail and apologies are off', async () => {
    const providers = chainOf('one', 'two')
    for (const provider of providers) provider.failWith(providerFailure(provider.name))
    const { reprise } = testReprise({ apology: false, adapters: { providers } })
    const error = await rejection(reprise.generate.execute(requestOf(), ACME))
    expect(error).to.have.property('provider', 'two')
  })

  it('passes over providers that do not serve the model', async () => {
    const providers = chainOf('one', 'two')
    if (providers[0] !== undefined) providers[0].names = { 'gpt-4o-mini': undefined }
    const { reprise, totals } = testReprise({ adapters: { providers } })
    expect((await reprise.generate.execute(requestOf(), ACME)).response.provider).to.equal('two')
    expect(await totals()).to.include({ failovers: 0 })
  })

  it('S5: a stand-in model’s answer is never the asked model’s hit', async () => {
    const providers = chainOf('one', 'two')
    const [one, two] = providers
    one?.failWith(providerFailure('one'))
    if (two !== undefined) two.names = { 'gpt-4o-mini': 'llama-3' }
    const { reprise } = testReprise({ adapters: { providers } })
    expect((await reprise.generate.execute(requestOf(), ACME)).response.content).to.equal(
      'from two',
    )
    if (one !== undefined) one.reaction = async () => responseOf('from one')
    const asked = await reprise.generate.execute(requestOf(), ACME)
    expect([asked.outcome, asked.response.content]).to.deep.equal(['miss', 'from one'])
    const standIn = await reprise.generate.execute(requestOf({ model: 'llama-3' }), ACME)
    expect([standIn.outcome, standIn.response.content]).to.deep.equal(['hit', 'from two'])
  })

  it('S5: the same model at another provider, whatever its vendor prefix, counts as the same', async () => {
    const providers = chainOf('one', 'two')
    providers[0]?.failWith(providerFailure('one'))
    if (providers[1] !== undefined) providers[1].names = { 'gpt-4o-mini': 'openai/GPT-4o-mini' }
    const { reprise } = testReprise({ adapters: { providers } })
    await reprise.generate.execute(requestOf(), ACME)
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('hit')
  })

  it('F1: logs one line when a provider begins to fail and one when it ceases, not per request', async () => {
    const [provider] = chainOf('one')
    if (provider === undefined) throw new Error('no provider')
    const { reprise, logger } = testReprise({ adapters: { providers: [provider] } })
    provider.failWith(providerFailure('one'))
    for (let n = 0; n < 5; n += 1) await reprise.generate.execute(requestOf(), ACME)
    provider.reaction = async () => responseOf()
    await reprise.generate.execute(requestOf(), ACME)
    const lines = logger.messages.filter((line) => line.startsWith('provider'))
    expect(lines).to.deep.equal(['provider fails', 'provider answers again'])
  })

  it('F4: asks the next provider about a stream before its first chunk, and not after it', async () => {
    const [one, two] = chainOf('one', 'two')
    if (one === undefined || two === undefined) throw new Error('no providers')
    const { reprise, logger, totals } = testReprise({ adapters: { providers: [one, two] } })
    one.failWith(providerFailure('one'))
    const early = await reprise.generateStream.execute(requestOf(), ACME)
    expect(await textOfStream(early.chunks)).to.equal('from two')
    one.chunks = async function* () {
      yield textChunk('Half an')
      throw providerFailure('one')
    }
    const late = await reprise.generateStream.execute(requestOf({ model: 'other' }), ACME)
    expect(await rejection(textOfStream(late.chunks))).to.have.property('provider', 'one')
    expect(two.asked).to.have.length(1)
    expect(await totals()).to.include({ provider_errors: 2, failovers: 1 })
    const lines = logger.messages.filter((line) => line.startsWith('provider'))
    expect(lines).to.deep.equal(['provider fails', 'provider answers again', 'provider fails'])
  })

  it('lists every model once, of the providers that answer', async () => {
    const [one, two, three] = chainOf('one', 'two', 'three')
    if (one === undefined || two === undefined || three === undefined)
      throw new Error('no providers')
    one.offered = [{ id: 'a', created: 0, ownedBy: 'one' }]
    two.models = () => Promise.reject(providerFailure('two'))
    three.offered = [
      { id: 'a', created: 0, ownedBy: 'three' },
      { id: 'b', created: 0, ownedBy: 'three' },
    ]
    const { reprise } = testReprise({ adapters: { providers: [one, two, three] } })
    const models = await reprise.providers.models({ signal: new AbortController().signal })
    expect(models.map(({ id }) => id)).to.deep.equal(['a', 'b'])
  })
})
