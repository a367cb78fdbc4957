import { expect } from 'chai'
import { KeptPrices } from '../../src/adapters/prices/kept-prices.ts'
import type { PricedUsage } from '../../src/domain/ports/price-list-port.ts'

const USAGE: PricedUsage = { model: 'm', provider: 'p', inputTokens: 1, outputTokens: 2 }

const DIFFERENT: readonly PricedUsage[] = [
  USAGE,
  { ...USAGE, model: 'n' },
  { ...USAGE, provider: 'q' },
  { ...USAGE, model: 'p', provider: 'm' },
  { ...USAGE, inputTokens: 2, outputTokens: 1 },
  { ...USAGE, inputTokens: 2, outputTokens: 0 },
  { ...USAGE, inputTokens: 0, outputTokens: 4 },
  { ...USAGE, inputTokens: 0, outputTokens: 2 ** 26 + 2 },
  { ...USAGE, inputTokens: 1.5 },
  { ...USAGE, outputTokens: 2 ** 27 },
  { ...USAGE, cachedInputTokens: 1 },
  { ...USAGE, cacheWriteTokens: 1 },
  { ...USAGE, cacheWriteHourTokens: 1 },
]

describe('prices that are kept', () => {
  it('are worked out once for each usage, and not taken for another’s', () => {
    const kept = new KeptPrices(100)
    for (const [price, usage] of DIFFERENT.entries()) kept.of(usage, () => price)
    for (const [price, usage] of DIFFERENT.entries()) {
      expect(kept.of({ ...usage }, () => -1)).to.equal(price)
    }
  })

  it('may be that there is none', () => {
    const kept = new KeptPrices(100)
    kept.of(USAGE, () => undefined)
    expect(kept.of(USAGE, () => 7)).to.equal(undefined)
  })

  it('are not those of models with long names, which would be kept with them', () => {
    const kept = new KeptPrices(100)
    const usage = { ...USAGE, model: 'm'.repeat(101) }
    kept.of(usage, () => 1)
    expect(kept.of(usage, () => 2)).to.equal(2)
    expect(kept.of({ ...USAGE, model: 'm'.repeat(100) }, () => 3)).to.equal(3)
    expect(kept.of({ ...USAGE, model: 'm'.repeat(100) }, () => 4)).to.equal(3)
  })

  it('are as many as may be kept, and go together', () => {
    const kept = new KeptPrices(3)
    for (let inputTokens = 0; inputTokens < 4; inputTokens += 1)
      kept.of({ ...USAGE, inputTokens }, () => 1)
    expect(kept.of({ ...USAGE, inputTokens: 3 }, () => 2)).to.equal(1)
    expect(kept.of({ ...USAGE, inputTokens: 0 }, () => 2)).to.equal(2)
  })
})
