import { expect } from 'chai'
import fc from 'fast-check'
import { ConfiguredPrices } from '../../src/adapters/prices/configured-prices.ts'
import { chargeOf, type ModelPrice } from '../../src/adapters/prices/model-price.ts'
import type { PricedUsage, PriceListPort } from '../../src/domain/ports/price-list-port.ts'

/** A list that knows every price but of models whose name holds a `z`: it is always 7. */
const SEVEN: PriceListPort = {
  costOf: ({ model }) => (model.includes('z') ? undefined : 7),
}

const USAGE: PricedUsage = { model: 'm', provider: 'p', inputTokens: 1000, outputTokens: 100 }

/** A price that its output tells apart. */
function priceOf(model: string, outputPerMillion: number, provider?: string): ModelPrice {
  const named = provider === undefined ? {} : { provider }
  return { model, inputPerMillion: 0, outputPerMillion, ...named }
}

/** What one token of output costs. */
function rate(prices: readonly ModelPrice[], model: string, provider = 'p'): number | undefined {
  const usage = { model, provider, inputTokens: 0, outputTokens: 1 }
  return new ConfiguredPrices(prices, SEVEN).costOf(usage)
}

describe('configured prices', () => {
  const prices = [
    priceOf('*', 1),
    priceOf('*', 2, 'local'),
    priceOf('gpt-*', 3),
    priceOf('gpt-4*', 4, 'azure'),
    priceOf('gpt-4*', 5),
    priceOf('gpt-4o', 6),
    priceOf('gpt-4o', 8, 'azure'),
  ]
  for (const [model, provider, expected] of [
    ['gpt-4o', 'azure', 8],
    ['gpt-4o', 'openai', 6],
    ['gpt-4o-mini', 'azure', 4],
    ['gpt-4o-mini', 'openai', 5],
    ['gpt-4', 'openai', 5],
    ['gpt-3.5', 'azure', 3],
    ['gpt-3.5', 'local', 3],
    ['llama', 'local', 2],
    ['llama', 'openai', 1],
    ['GPT-4o', 'openai', 1],
    ['openai/gpt-4o', 'openai', 1],
    ['', 'openai', 1],
  ] as const) {
    it(`price ${model || 'a model without a name'} of ${provider} by the entry that fits it best`, () => {
      expect(rate(prices, model, provider)).to.equal(expected)
      expect(rate([...prices].reverse(), model, provider)).to.equal(expected)
    })
  }

  const dated = [priceOf('gpt-4o', 1), priceOf('gpt-4o-2024-05-13', 2), priceOf('gpt-4o-*', 3)]
  for (const [model, expected] of [
    ['gpt-4o', 1],
    ['gpt-4o-2024-08-06', 1],
    ['gpt-4o-20240806', 1],
    ['gpt-4o@20240806', 1],
    ['gpt-4o-2024-05-13', 2],
    ['gpt-4o-mini', 3],
    ['gpt-4o-mini-2024-07-18', 3],
    ['gpt-4o-2024-08-06-preview', 3],
    ['gpt-4o-0806', 1],
    ['gpt-4o-08-06', 1],
    ['gpt-4o-9999', 3],
    ['gpt-4o2', 7],
  ] as const) {
    it(`price ${model} by its name without a date, where the date has no entry of its own`, () => {
      expect(rate(dated, model)).to.equal(expected)
    })
  }

  it('leave to the other list what none of them is for, unknown prices included', () => {
    const some = [priceOf('gpt-4o', 6), priceOf('claude-*', 3, 'azure'), priceOf('z1', 9, 'azure')]
    expect(rate(some, 'gpt-4')).to.equal(7)
    expect(rate(some, 'gpt-4o-mini')).to.equal(7)
    expect(rate(some, 'claude-3')).to.equal(7)
    expect(rate(some, 'z1')).to.equal(undefined)
    expect(rate([], 'z1')).to.equal(undefined)
  })

  it('go on to a shorter prefix where the longer one is another provider’s', () => {
    expect(rate([priceOf('gpt-4*', 4, 'azure'), priceOf('g*', 3)], 'gpt-4o', 'openai')).to.equal(3)
  })

  it('are 0 where they say 0, even where the other list knows better', () => {
    const free = new ConfiguredPrices([priceOf('m', 0)], SEVEN)
    expect(free.costOf(USAGE)).to.equal(0)
  })

  it('load the other list, and are there without it', async () => {
    let loads = 0
    const load = async (): Promise<void> => {
      loads += 1
      throw new Error('not installed')
    }
    const list = new ConfiguredPrices([priceOf('m', 2)], { load, costOf: () => undefined })
    expect(list.costOf(USAGE)).to.equal(200)
    expect(await list.load().catch(String)).to.equal('Error: not installed')
    expect(loads).to.equal(1)
    await new ConfiguredPrices([], SEVEN).load()
  })

  it('are those of the rule, whatever is configured', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 4 })
    const name = fc.tuple(text, fc.boolean()).map(([start, more]) => start + (more ? '*' : ''))
    const who = fc.constantFrom('p', 'q')
    const price = fc
      .tuple(name, fc.option(who, { nil: undefined }), fc.integer({ min: 10, max: 1000 }))
      .map(([model, provider, each]) => priceOf(model, each, provider))
    const distinct = fc.uniqueArray(price, {
      selector: ({ model, provider }) => JSON.stringify([model, provider]),
      maxLength: 30,
    })
    fc.assert(
      fc.property(distinct, text, who, (configured, model, provider) => {
        expect(rate(configured, model, provider)).to.equal(
          bestOf(configured, model, provider)?.outputPerMillion ?? 7,
        )
      }),
    )
  })
})

/** The rule, as the documentation says it: everything that fits, in order. */
function bestOf(
  prices: readonly ModelPrice[],
  model: string,
  provider: string,
): ModelPrice | undefined {
  const fits = (price: ModelPrice): boolean =>
    (price.provider ?? provider) === provider &&
    (price.model === model ||
      (price.model.endsWith('*') && model.startsWith(price.model.slice(0, -1))))
  const weight = (price: ModelPrice): number =>
    (price.model === model ? 1000 : price.model.length) + (price.provider === undefined ? 0 : 0.5)
  return prices.filter(fits).sort((one, other) => weight(other) - weight(one))[0]
}

describe('what an answer costs at a price', () => {
  const price: ModelPrice = {
    model: 'm',
    inputPerMillion: 3,
    cachedInputPerMillion: 0.3,
    cacheWritePerMillion: 3.75,
    cacheWriteHourPerMillion: 6,
    outputPerMillion: 15,
  }
  const cached = {
    cachedInputTokens: 400,
    cacheWriteTokens: 300,
    cacheWriteHourTokens: 100,
  }

  it('is what its tokens cost, each kind at its own price, in millionths of a dollar', () => {
    expect(chargeOf(price, USAGE)).to.equal(3 * 1000 + 15 * 100)
    expect(chargeOf(price, { ...USAGE, ...cached })).to.be.closeTo(
      3 * 300 + 0.3 * 400 + 3.75 * 200 + 6 * 100 + 15 * 100,
      1e-6,
    )
  })

  it('takes input that has no price of its own for plain input, and an hour for minutes', () => {
    const plain = { model: 'm', inputPerMillion: 3, outputPerMillion: 15 }
    expect(chargeOf(plain, { ...USAGE, ...cached })).to.equal(4500)
    const minutes = { ...plain, cacheWritePerMillion: 4 }
    expect(chargeOf(minutes, { ...USAGE, ...cached })).to.equal(4500 + 300)
  })

  it('keeps fractions of a millionth', () => {
    const cheap = { model: 'm', inputPerMillion: 0.02, outputPerMillion: 0 }
    expect(chargeOf(cheap, { ...USAGE, inputTokens: 20 })).to.be.closeTo(0.4, 1e-9)
  })

  for (const [what, odd] of [
    ['more cached tokens than tokens', { cachedInputTokens: 1001 }],
    ['more tokens cached and written than tokens', { ...cached, cacheWriteTokens: 601 }],
    ['more tokens written for an hour than written', { cacheWriteHourTokens: 1 }],
    ['tokens that are no number', { inputTokens: Number.NaN }],
    ['endless tokens', { outputTokens: Number.POSITIVE_INFINITY }],
    ['fewer tokens than none', { outputTokens: -1 }],
  ] as const) {
    it(`is unknown for ${what}, even where all is free`, () => {
      const free = { model: 'm', inputPerMillion: 0, outputPerMillion: 0 }
      expect(chargeOf(price, { ...USAGE, ...odd })).to.equal(undefined)
      expect(chargeOf(free, { ...USAGE, ...odd })).to.equal(undefined)
    })
  }
})
