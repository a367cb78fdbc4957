import { expect } from 'chai'
import { settled } from '../support/manual-clock.ts'
import { ACME, asking, responseOf } from '../support/requests.ts'
import { providerFailure } from '../support/scripted-provider.ts'
import { semanticReprise } from '../support/semantic-reprise.ts'
import { testReprise } from '../support/test-reprise.ts'

const asked = 'How do I reset my password?'
const similar = 'how do i reset my password'

describe('audit', () => {
  it('generates exact hits all the same, compares, and changes nothing', async () => {
    const { reprise, provider, totals } = testReprise({ audit: { exactShare: 1 } })
    provider.reaction = async () => responseOf(`number ${provider.asked.length}`)
    for (const expected of ['number 1', 'number 1', 'number 1']) {
      const { response } = await reprise.generate.execute(asking(asked), ACME)
      expect(response.content).to.equal(expected)
      await settled()
    }
    expect(provider.asked).to.have.length(3)
    expect(await totals()).to.include({ exact_audits: 2, exact_audit_errors: 2, stores: 1 })
  })

  it('finds nothing wrong with what is generated alike', async () => {
    const { reprise, totals } = testReprise({ audit: { exactShare: 1 } })
    await reprise.generate.execute(asking(asked), ACME)
    await reprise.generate.execute(asking(asked), ACME)
    await settled()
    expect(await totals()).to.include({ exact_audits: 1, exact_audit_errors: 0 })
  })

  it('asks nobody where nothing is said', async () => {
    const { reprise, provider } = testReprise()
    await reprise.generate.execute(asking(asked), ACME)
    for (let hit = 0; hit < 200; hit += 1) await reprise.generate.execute(asking(asked), ACME)
    expect(provider.asked).to.have.length(1)
  })

  it('asks nobody for a caller who wants a stored answer or none', async () => {
    const { reprise, provider } = testReprise({ audit: { exactShare: 1 } })
    await reprise.generate.execute(asking(asked), ACME)
    await reprise.generate.execute(asking(asked), ACME, { onlyIfCached: true })
    await settled()
    expect(provider.asked).to.have.length(1)
  })

  it('counts nothing where the provider fails, and the hit is a hit', async () => {
    const { reprise, provider, totals } = testReprise({ audit: { exactShare: 1 } })
    await reprise.generate.execute(asking(asked), ACME)
    provider.failWith(providerFailure())
    expect((await reprise.generate.execute(asking(asked), ACME)).outcome).to.equal('hit')
    await settled()
    expect(await totals()).to.include({ exact_audits: 0 })
  })

  it('looks at semantic hits, stores what it generates, and reports the error with its bounds', async () => {
    const audit = { semanticShare: 1, compare: { kind: 'words' } } as const
    const { reprise, provider, learned, totals } = semanticReprise({}, { audit })
    provider.reaction = async () => responseOf(`number ${provider.asked.length}`)
    await reprise.generate.execute(asking(asked), ACME)
    await learned()
    const hit = await reprise.generate.execute(asking(similar), ACME)
    expect([hit.outcome, hit.response.content]).to.deep.equal(['semantic', 'number 1'])
    await settled()
    await learned()
    expect(await totals()).to.include({ semantic_audits: 1, semantic_audit_errors: 1, stores: 2 })
    expect((await reprise.generate.execute(asking(similar), ACME)).outcome).to.equal('hit')
    const { audits } = await reprise.readMetrics.execute()
    expect(audits.semantic).to.include({ error: 1 })
    expect(audits.semantic.low).to.be.within(0.05, 0.95)
    expect(audits.semantic.high).to.be.closeTo(1, 1e-9)
    expect(audits.exact).to.include({ low: 0, high: 1 })
  })
})
