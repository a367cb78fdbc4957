import { expect } from 'chai'
import { PublishedPrices } from '../../src/adapters/prices/published-prices.ts'
import { createReprise } from '../../src/container/reprise.ts'
import type { LlmResponse } from '../../src/domain/llm-response.ts'
import type { PricedUsage, PriceListPort } from '../../src/domain/ports/price-list-port.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { ACME, asking, requestOf, responseOf } from '../support/requests.ts'
import {
  held,
  providerFailure,
  ScriptedProvider,
  textOfStream,
} from '../support/scripted-provider.ts'
import { testReprise } from '../support/test-reprise.ts'
import { until } from '../support/until.ts'

/** A millionth of a dollar per token, and half of that for cached ones. */
const PENNIES: PriceListPort = {
  costOf: ({ inputTokens, outputTokens, cachedInputTokens = 0 }) =>
    inputTokens + outputTokens - cachedInputTokens / 2,
}

function withUsage(usage: object): LlmResponse {
  const { body, ...rest } = responseOf()
  const { prompt_tokens: inputTokens = 0, completion_tokens: outputTokens = 0 } = usage as Record<
    string,
    number
  >
  return { ...rest, inputTokens, outputTokens, body: { ...body, usage: { ...usage } } }
}

describe('what answers cost and save', () => {
  it('is booked by model and by provider, with requests, tokens and time', async () => {
    const { reprise } = testReprise({ adapters: { prices: PENNIES } })
    for (let n = 0; n < 3; n += 1) await reprise.generate.execute(requestOf(), ACME)
    const { totals, byModel, byProvider } = await reprise.readMetrics.execute()
    const booked = {
      requests: 3,
      ...{ misses: 1, hits: 2 },
      ...{ input_tokens: 12, output_tokens: 5, cost_microusd: 17 },
      ...{ saved_input_tokens: 24, saved_output_tokens: 10, saved_microusd: 34, saved_ms: 240 },
    }
    expect(totals).to.include(booked)
    expect(byModel).to.deep.equal({ 'gpt-4o-mini': booked })
    expect(byProvider).to.deep.equal({ test: booked })
  })

  it('is the same for streams', async () => {
    const { reprise } = testReprise({ adapters: { prices: PENNIES } })
    for (let n = 0; n < 2; n += 1) {
      const { chunks } = await reprise.generateStream.execute(requestOf(), ACME)
      await textOfStream(chunks)
    }
    const { byModel, byProvider } = await reprise.readMetrics.execute()
    const booked = { requests: 2, misses: 1, hits: 1, cost_microusd: 17, saved_microusd: 17 }
    expect(byModel['gpt-4o-mini']).to.include(booked)
    expect(byProvider.test).to.include(booked)
  })

  it('is saved by everybody who waits for another’s generation', async () => {
    const { reprise, provider } = testReprise({ adapters: { prices: PENNIES } })
    const gate = held()
    provider.reaction = gate.reaction
    const all = [1, 2, 3].map(() => reprise.generate.execute(requestOf(), ACME))
    await until(() => provider.asked.length === 1)
    gate.release()
    await Promise.all(all)
    const { totals } = await reprise.readMetrics.execute()
    expect(totals).to.include({ coalesced: 2, cost_microusd: 17, saved_microusd: 34 })
  })

  it('counts a stand-in model’s work under its own name, and requests under the one asked for', async () => {
    const failing = new ScriptedProvider('first')
    failing.failWith(providerFailure('first'))
    const standIn = new ScriptedProvider('second')
    standIn.names = { 'gpt-4o-mini': 'llama-3' }
    standIn.reaction = async () => ({ ...responseOf('Hi.', 'llama-3'), provider: 'second' })
    const { reprise } = testReprise({
      adapters: { prices: PENNIES, providers: [failing, standIn] },
    })
    await reprise.generate.execute(requestOf(), ACME)
    const { byModel, byProvider } = await reprise.readMetrics.execute()
    expect(byModel).to.deep.equal({
      'gpt-4o-mini': { requests: 1, misses: 1 },
      'llama-3': { input_tokens: 12, output_tokens: 5, cost_microusd: 17 },
    })
    expect(byProvider.first).to.deep.equal({ provider_errors: 1, failovers: 1 })
    expect(byProvider.second).to.include({ requests: 1, misses: 1, cost_microusd: 17 })
  })

  it('has no provider where a request fails, or is answered with the apology', async () => {
    const { reprise, provider } = testReprise({ adapters: { prices: PENNIES } })
    provider.failWith(providerFailure())
    await reprise.generate.execute(requestOf(), ACME)
    await reprise.generate.execute(requestOf(), ACME, { apology: false }).catch(() => {})
    const { byModel, byProvider } = await reprise.readMetrics.execute()
    expect(byModel).to.deep.equal({ 'gpt-4o-mini': { requests: 2, degraded: 1, failures: 1 } })
    expect(byProvider).to.deep.equal({ test: { provider_errors: 2 } })
  })

  it('counts input that the provider had cached at its price', async () => {
    const { reprise, provider } = testReprise({ adapters: { prices: PENNIES } })
    provider.reaction = async () =>
      withUsage({
        prompt_tokens: 100,
        completion_tokens: 10,
        prompt_tokens_details: { cached_tokens: 61 },
      })
    await reprise.generate.execute(requestOf(), ACME)
    expect((await reprise.readMetrics.execute()).totals.cost_microusd).to.equal(80)
  })

  it('adds up what costs less than a millionth of a dollar each', async () => {
    const { reprise } = testReprise({ adapters: { prices: { costOf: () => 0.4 } } })
    for (let n = 0; n < 10; n += 1)
      await reprise.generate.execute(requestOf({ model: `m-${n % 2}` }), { tenant: `t-${n}` })
    for (let n = 0; n < 5; n += 1)
      await reprise.generate.execute(requestOf({ model: `m-${n % 2}` }), { tenant: `t-${n}` })
    const { totals } = await reprise.readMetrics.execute()
    expect(totals).to.include({ hits: 5, cost_microusd: 4, saved_microusd: 2 })
  })

  it('books what is left over of a price under no other model', async () => {
    const { reprise } = testReprise({ adapters: { prices: { costOf: () => 0.5 } } })
    for (let n = 0; n < 20; n += 1)
      await reprise.generate.execute(requestOf({ model: `m-${n % 2}` }), { tenant: `t-${n}` })
    const { byModel } = await reprise.readMetrics.execute()
    const costs = Object.values(byModel).map((counts) => counts.cost_microusd)
    expect(costs).to.deep.equal([5, 5])
  })

  const unknown: readonly (readonly [string, PriceListPort, LlmResponse])[] = [
    ['the list does not know it', { costOf: () => undefined }, responseOf()],
    ['the provider does not say what it used', PENNIES, withUsage({})],
    ['the list throws', { costOf: () => raise() }, responseOf()],
    ['the list says what is no price', { costOf: () => Number.NaN }, responseOf()],
    ['the list cannot be loaded', { ...failing(), costOf: () => undefined }, responseOf()],
  ]
  for (const [why, prices, response] of unknown) {
    it(`is unknown, and never 0, where ${why}`, async () => {
      const { reprise, provider } = testReprise({ adapters: { prices } })
      provider.reaction = async () => response
      for (let n = 0; n < 2; n += 1) await reprise.generate.execute(requestOf(), ACME)
      const { totals, byModel } = await reprise.readMetrics.execute()
      expect(totals).to.include({ unpriced_requests: 2, cost_microusd: 0, saved_microusd: 0 })
      expect(byModel['gpt-4o-mini']).to.include({ unpriced_requests: 2 })
      expect(byModel['gpt-4o-mini']).not.to.have.any.keys('cost_microusd', 'saved_microusd')
    })
  }

  it('makes no answer wait for the list, and is booked when it is there, before the end at the latest', async () => {
    const ready = Promise.withResolvers<void>()
    const prices = { ...PENNIES, load: () => ready.promise }
    const { reprise, clock } = testReprise({ adapters: { prices } })
    for (let n = 0; n < 2; n += 1) await reprise.generate.execute(requestOf(), ACME)
    const reading = reprise.readMetrics.execute()
    await clock.advance(500)
    const before = (await reading).totals
    expect(before).to.include({ requests: 2, cost_microusd: 0, unpriced_requests: 0 })
    const closed = reprise.close()
    ready.resolve()
    await closed
    const after = (await reprise.readMetrics.execute()).totals
    expect(after).to.include({ cost_microusd: 17, saved_microusd: 17, unpriced_requests: 0 })
  })

  it('is unknown for the demo provider, which is not for sale', async () => {
    const reprise = createReprise({ logLevel: 'error' })
    await reprise.generate.execute(asking('Hi.'), ACME)
    await reprise.close()
    const { totals } = await reprise.readMetrics.execute()
    expect(totals).to.include({ unpriced_requests: 1, cost_microusd: 0 })
  })
})

describe('published prices', () => {
  const urls = new Map([
    ['main', 'https://api.openai.com/v1'],
    ['proxy', 'http://127.0.0.1:4000/v1'],
  ])
  const prices = new PublishedPrices(urls, new Set(['demo']), new ManualClock())
  const usage: PricedUsage = {
    model: 'gpt-4o-mini-2024-07-18',
    provider: 'main',
    inputTokens: 1_000_000,
    outputTokens: 100_000,
  }

  before(() => prices.load())

  it('know a model by its provider’s URL, else by its name, else by the model’s maker', () => {
    for (const provider of ['main', 'openai', 'proxy']) {
      expect(prices.costOf({ ...usage, provider })).to.be.closeTo(210_000, 1)
    }
  })

  it('are lower for input that the provider had cached', () => {
    expect(prices.costOf({ ...usage, cachedInputTokens: 400_000 })).to.be.closeTo(180_000, 1)
  })

  for (const [what, odd] of [
    ['a model that nobody knows', { model: 'nobody-knows' }],
    ['a model that the provider does not have', { model: 'claude-3-5-sonnet-latest' }],
    ['a provider that no list has', { provider: 'demo' }],
    ['more cached tokens than tokens', { cachedInputTokens: 2_000_000 }],
    ['tokens that are no number', { inputTokens: Number.NaN }],
  ] as const) {
    it(`are unknown for ${what}`, () => {
      expect(prices.costOf({ ...usage, ...odd })).to.equal(undefined)
    })
  }

  it('are unknown before they are loaded', () => {
    const early = new PublishedPrices(urls, new Set(), new ManualClock())
    expect(early.costOf(usage)).to.equal(undefined)
  })
})

function raise(): never {
  throw new Error('no price')
}

function failing(): Pick<PriceListPort, 'load'> {
  return { load: () => Promise.reject(new Error('not installed')) }
}
