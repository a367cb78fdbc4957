import { expect } from 'chai'
import type { Order } from '../../src/application/generation-order.ts'
import type { Reprise } from '../../src/container/reprise.ts'
import type { RepriseSettings } from '../../src/container/settings.ts'
import { settled } from '../support/manual-clock.ts'
import { ACME, keyOf, requestOf } from '../support/requests.ts'
import type { ScriptedProvider } from '../support/scripted-provider.ts'
import { testReprise } from '../support/test-reprise.ts'
import { Traces } from '../support/traces.ts'

const KNOWN = { key: keyOf(), model: 'gpt-4o-mini' }

/** Nobody needs the whole request. */
function unread(): Order {
  throw new Error('the request was read')
}

async function answered(
  settings: RepriseSettings = {},
): Promise<{ readonly reprise: Reprise; readonly provider: ScriptedProvider }> {
  const { reprise, provider } = testReprise(settings)
  await reprise.generate.execute(requestOf(), ACME)
  return { reprise, provider }
}

describe('recalling an answer', () => {
  it('finds what is fresh, and books it as any other hit', async () => {
    const { reprise } = await answered({ earlyRefresh: 0 })
    const recalled = await reprise.recall.execute(KNOWN, unread)
    expect(recalled?.entry.response.content).to.equal('A store of answers.')
    const { totals, byModel } = await reprise.readMetrics.execute()
    expect(totals).to.include({ requests: 2, hits: 1, saved_input_tokens: 12, latency_hit_250: 1 })
    expect(byModel['gpt-4o-mini']).to.include({ requests: 2, hits: 1 })
  })

  it('finds nothing, and books nothing, where nothing is stored, or what there is is too old', async () => {
    const { reprise } = await answered({ earlyRefresh: 0 })
    const elsewhere = { ...KNOWN, key: keyOf(requestOf(), { tenant: 'other' }) }
    expect(await reprise.recall.execute(elsewhere, unread)).to.equal(undefined)
    expect(await reprise.recall.execute({ ...KNOWN, maxAgeMs: 0 }, unread)).to.equal(undefined)
    expect((await reprise.readMetrics.execute()).totals).to.include({ requests: 1, hits: 0 })
  })

  it('refreshes what is in demand before its time, as any other hit does', async () => {
    const { reprise, provider } = await answered({ earlyRefresh: 1e9 })
    const order = { request: requestOf(), scope: ACME, options: {}, streamed: false }
    expect(await reprise.recall.execute(KNOWN, () => order)).not.to.equal(undefined)
    expect((await reprise.readMetrics.execute()).totals).to.include({ refreshes: 1 })
    await settled()
    expect(provider.asked).to.have.length(2)
  })

  it('leaves requests that are traced, or whose hits are audited, to those who do it in full', async () => {
    const audited = await answered({ audit: { exactShare: 0.01 } })
    expect(await audited.reprise.recall.execute(KNOWN, unread)).to.equal(undefined)
    expect(audited.reprise.recall.isOpen).to.equal(false)
    const traces = new Traces()
    try {
      const { reprise } = await answered()
      expect(await reprise.recall.execute(KNOWN, unread)).to.equal(undefined)
      expect(reprise.recall.isOpen).to.equal(false)
    } finally {
      traces.stop()
    }
  })
})
