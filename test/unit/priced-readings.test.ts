import { expect } from 'chai'
import type { PriceListPort } from '../../src/domain/ports/price-list-port.ts'
import { ACME, requestOf } from '../support/requests.ts'
import { testReprise } from '../support/test-reprise.ts'

describe('a reading of the counters while prices are loaded', () => {
  let loading: PromiseWithResolvers<void>

  const answered = async () => {
    loading = Promise.withResolvers()
    const prices: PriceListPort = { load: () => loading.promise, costOf: () => 7 }
    const rig = testReprise({ adapters: { prices } })
    await rig.reprise.generate.execute(requestOf(), ACME)
    return rig
  }

  it('has what was answered before with its price', async () => {
    const rig = await answered()
    const reading = rig.totals()
    loading.resolve()
    expect((await reading).cost_microusd).to.equal(7)
  })

  it('waits half a second at most, and then has everything else', async () => {
    const rig = await answered()
    const reading = rig.totals()
    await rig.clock.advance(500)
    expect(await reading).to.include({ requests: 1, misses: 1, cost_microusd: 0 })
    loading.resolve()
    expect((await rig.totals()).cost_microusd).to.equal(7)
  })
})
