import { expect } from 'chai'
import fc from 'fast-check'
import { itemsOf } from '../../src/domain/embedding-list.ts'
import { joinEmbeddings, splitEmbeddings } from '../../src/domain/embedding-split.ts'
import { ProviderError } from '../../src/domain/errors.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import { embedding, embeddingsFor, embeds, vectorOf, vectorsIn } from '../support/embeddings.ts'
import { settled } from '../support/manual-clock.ts'
import { rejection } from '../support/rejection.ts'
import { ACME } from '../support/requests.ts'
import { clientMistake, held, providerFailure } from '../support/scripted-provider.ts'
import { type TestReprise, testReprise } from '../support/test-reprise.ts'

describe('embedding', () => {
  let rig: TestReprise
  const embed = (...items: readonly (string | readonly number[])[]) =>
    rig.reprise.embed.execute(embedding(...items), ACME)
  const askedFor = (): unknown[] => rig.provider.asked.map(itemsOf)

  beforeEach(() => {
    rig = testReprise()
    rig.provider.reaction = embeds
  })

  it('asks upstream once for all items of a request, and gives them back in order', async () => {
    const { outcome, response } = await embed('one', 'three', 'two')
    expect(outcome).to.equal('miss')
    expect(vectorsIn(response)).to.deep.equal(['one', 'three', 'two'].map(vectorOf))
    expect(askedFor()).to.deep.equal([['one', 'three', 'two']])
  })

  it('asks for the missing items alone', async () => {
    await embed('one', 'two')
    const { outcome, response } = await embed('two', 'three', 'one', 'four')
    expect(outcome).to.equal('miss')
    expect(vectorsIn(response)).to.deep.equal(['two', 'three', 'one', 'four'].map(vectorOf))
    expect(askedFor()).to.deep.equal([
      ['one', 'two'],
      ['three', 'four'],
    ])
  })

  it('is a hit where every item is stored, however they are put together', async () => {
    await embed('one', 'two')
    await rig.clock.advance(1000)
    for (const items of [['one'], ['two', 'one'], ['one', 'one']]) {
      const { response, ...delivery } = await embed(...items)
      expect(delivery).to.include({ outcome: 'hit', ageMs: 1000 })
      expect(response.cached).to.equal(true)
      expect(vectorsIn(response)).to.deep.equal(items.map(vectorOf))
    }
    expect(rig.provider.asked).to.have.length(1)
  })

  it('asks once for an item that a request names twice', async () => {
    const { response } = await embed('one', 'two', 'one')
    expect(vectorsIn(response)).to.deep.equal(['one', 'two', 'one'].map(vectorOf))
    expect(askedFor()).to.deep.equal([['one', 'two']])
  })

  it('K1: tells texts, tokens and parameters apart', async () => {
    await embed('1')
    expect((await embed([1])).outcome).to.equal('miss')
    const request = embedding('1')
    const shorter = { ...request, parameters: { ...request.parameters, dimensions: 8 } }
    expect((await rig.reprise.embed.execute(shorter, ACME)).outcome).to.equal('miss')
    expect((await rig.reprise.embed.execute(request, { tenant: 'other' })).outcome).to.equal('miss')
    expect((await embed('1')).outcome).to.equal('hit')
    expect((await embed([1])).outcome).to.equal('hit')
  })

  it('joins what is being asked for already, and asks for the rest', async () => {
    const gate = held()
    rig.provider.reaction = async (request, call) => {
      await gate.reaction(request, call)
      return embeds(request)
    }
    const first = embed('one', 'two')
    await settled()
    const second = embed('two', 'three')
    await settled()
    await rig.clock.advance(10)
    expect(askedFor()).to.deep.equal([['one', 'two'], ['three']])
    gate.release()
    expect(vectorsIn((await second).response)).to.deep.equal(['two', 'three'].map(vectorOf))
    expect((await first).outcome).to.equal('miss')
  })

  it('does not answer with a refusal of what somebody else asked for in the same breath', async () => {
    const gate = held()
    rig.provider.reaction = async (request, call) => {
      await gate.reaction(request, call)
      if (itemsOf(request).includes('too long')) throw clientMistake()
      return embeds(request)
    }
    const faulty = rejection(embed('good', 'too long'))
    await settled()
    const good = embed('good')
    await settled()
    gate.release()
    expect(await faulty).to.have.property('clientMistake', true)
    expect(vectorsIn((await good).response)).to.deep.equal([vectorOf('good')])
    expect(await rig.totals()).to.include({ requests: 3, failures: 2, misses: 1 })
  })

  it('K3: asks again for the tenant that asked, though its caller has gone on with the scope', async () => {
    const gate = held()
    rig.provider.reaction = async (request, call) => {
      await gate.reaction(request, call)
      if (itemsOf(request).includes('too long')) throw clientMistake()
      return embeds(request)
    }
    const faulty = rejection(embed('good', 'too long'))
    await settled()
    const scope = { tenant: ACME.tenant }
    const good = rig.reprise.embed.execute(embedding('good'), scope)
    await settled()
    scope.tenant = 'globex'
    gate.release()
    await Promise.all([faulty, good])
    expect((await embed('good')).outcome).to.equal('hit')
    expect((await rig.reprise.embed.execute(embedding('good'), scope)).outcome).to.equal('miss')
  })

  it('F5: fails where the provider fails, and apologises to nobody', async () => {
    rig.provider.failWith(providerFailure())
    expect(await rejection(embed('one', 'two'))).to.be.instanceOf(ProviderError)
  })

  it('is stale as a whole where an item is, and says so', async () => {
    await embed('old')
    await rig.clock.advance(3_500_000)
    await embed('young')
    await rig.clock.advance(200_000)
    rig.provider.failWith(providerFailure())
    const { response, ...delivery } = await embed('young', 'old')
    expect(delivery).to.include({ outcome: 'stale', ageMs: 3_700_000, staleSinceMs: 100_000 })
    expect(vectorsIn(response)).to.deep.equal(['young', 'old'].map(vectorOf))
  })

  it('S1: takes no answer that lacks an item', async () => {
    rig.provider.reaction = async (request) => {
      const { body, ...rest } = await embeds(request)
      return { ...rest, body: { ...body, data: (body.data as JsonObject[]).slice(1) } }
    }
    expect(await rejection(embed('one', 'two'))).to.have.property('failure', 'protocol')
    rig.provider.reaction = embeds
    expect((await embed('one')).outcome).to.equal('miss')
  })

  it('counts each item as a request, with its share of the tokens', async () => {
    await embed('aa', 'bbbb')
    await embed('bbbb', 'cc')
    const counted = { requests: 4, misses: 3, hits: 1, stores: 3, input_tokens: 8 }
    expect(await rig.totals()).to.include({ ...counted, saved_input_tokens: 4 })
  })

  it('takes one generation’s place for all of its items', async () => {
    rig = testReprise({ maxGenerations: 1, maxQueued: 0 })
    rig.provider.reaction = embeds
    const items = Array.from({ length: 100 }, (_, place) => `item ${place}`)
    expect(vectorsIn((await embed(...items)).response)).to.deep.equal(items.map(vectorOf))
    expect(rig.provider.asked).to.have.length(1)
  })

  it('cancels upstream when everybody has left, and not before', async () => {
    rig.provider.reaction = held().reaction
    const leaving = [new AbortController(), new AbortController()] as const
    const [first, second] = leaving.map(({ signal }, place) =>
      rejection(
        rig.reprise.embed.execute(embedding(...(place === 0 ? ['one', 'two'] : ['two'])), ACME, {
          signal,
        }),
      ),
    )
    await settled()
    leaving[0].abort()
    await first
    expect(rig.provider.calls[0]?.signal.aborted).to.equal(false)
    leaving[1].abort()
    await second
    expect(rig.provider.calls[0]?.signal.aborted).to.equal(true)
  })
})

describe('the answer to several items', () => {
  it('is cut and joined without losing a token or an item', () => {
    const items = fc.array(fc.string(), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(items, fc.nat(100_000), (texts, tokens) => {
        const usage = { prompt_tokens: tokens, total_tokens: tokens }
        const body: JsonObject = { ...embeddingsFor(texts, 'm'), usage }
        const parts = splitEmbeddings(body, texts) ?? []
        expect(parts).to.have.length(texts.length)
        const joined = joinEmbeddings(parts)
        expect(joined).to.deep.equal({ ...body, data: [...(body.data as JsonObject[])].reverse() })
      }),
    )
  })
})
