import { expect } from 'chai'
import type { RepriseSettings } from '../../src/container/settings.ts'
import { choicesOf } from '../../src/domain/chat-completion.ts'
import type { LlmResponse } from '../../src/domain/llm-response.ts'
import type { Totals } from '../../src/domain/metrics.ts'
import { settled } from '../support/manual-clock.ts'
import { ACME, asking, keyOf, responseOf } from '../support/requests.ts'
import { held, providerFailure, ScriptedProvider } from '../support/scripted-provider.ts'
import { type SemanticReprise, semanticReprise } from '../support/semantic-reprise.ts'
import { testReprise } from '../support/test-reprise.ts'

const asked = 'How do I reset my password?'
const similar = 'how do i reset my password'

/** An answer that ended at its longest, which is never stored. */
function cutShort(): LlmResponse {
  const { body, ...response } = responseOf('Under')
  const [choice] = choicesOf(body)
  return { ...response, body: { ...body, choices: [{ ...choice, finish_reason: 'length' }] } }
}

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

  it('asks what was asked, though its caller goes on with the same list of messages', async () => {
    const { reprise, provider } = testReprise({ audit: { exactShare: 1 }, maxGenerations: 1 })
    const messages = [{ role: 'user', content: asked }]
    const request = { ...asking(asked), messages }
    await reprise.generate.execute(request, ACME)
    const gate = held()
    provider.reaction = gate.reaction
    const other = reprise.generate.execute(asking('Something else?'), ACME)
    await settled()
    await reprise.generate.execute(request, ACME)
    messages.push({ role: 'user', content: 'And then?' })
    gate.release()
    await other
    await settled()
    expect(provider.asked).to.have.length(3)
    expect(provider.asked[2]?.messages).to.deep.equal([{ role: 'user', content: asked }])
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

  it('counts an audit that comes to nothing where the provider fails, and the hit is a hit', async () => {
    const { reprise, provider, totals } = testReprise({ audit: { exactShare: 1 } })
    await reprise.generate.execute(asking(asked), ACME)
    provider.failWith(providerFailure())
    expect((await reprise.generate.execute(asking(asked), ACME)).outcome).to.equal('hit')
    await settled()
    expect(await totals()).to.include({ exact_audits: 0, comparison_failures: 1 })
  })

  it('S1: takes an answer that could not be stored for no proof, and counts it', async () => {
    const { reprise, provider, totals } = testReprise({ audit: { exactShare: 1 } })
    await reprise.generate.execute(asking(asked), ACME)
    provider.reaction = async () => cutShort()
    await reprise.generate.execute(asking(asked), ACME)
    await settled()
    const expected = { exact_audits: 0, exact_audit_errors: 0, comparison_failures: 1 }
    expect(await totals()).to.include(expected)
  })

  it('S5: takes a stand-in model’s answer for no proof, and counts it', async () => {
    const [first, second] = [new ScriptedProvider('first'), new ScriptedProvider('second')]
    second.names = { 'gpt-4o-mini': 'stand-in' }
    second.reaction = async () => responseOf('Quite another.')
    const adapters = { providers: [first, second] }
    const { reprise, totals } = testReprise({ audit: { exactShare: 1 }, adapters })
    await reprise.generate.execute(asking(asked), ACME)
    first.failWith(providerFailure('first'))
    await reprise.generate.execute(asking(asked), ACME)
    await settled()
    expect(second.asked).to.have.length(1)
    expect(await totals()).to.include({ exact_audits: 0, comparison_failures: 1 })
  })

  describe('of a semantic hit', () => {
    const audit = { semanticShare: 1, compare: { kind: 'words' } } as const

    async function primed(settings: RepriseSettings = {}): Promise<SemanticReprise> {
      const rig = semanticReprise({}, { audit, ...settings })
      await rig.reprise.generate.execute(asking(asked), ACME)
      await rig.learned()
      return rig
    }

    async function audited(rig: SemanticReprise): Promise<Totals> {
      const { outcome } = await rig.reprise.generate.execute(asking(similar), ACME)
      expect(outcome).to.equal('semantic')
      await settled()
      await rig.learned()
      return rig.totals()
    }

    const nothing = { semantic_audits: 0, semantic_audit_errors: 0, comparison_failures: 1 }

    it('S1: is counted where the answer could not be stored', async () => {
      const rig = await primed()
      rig.provider.reaction = async () => cutShort()
      expect(await audited(rig)).to.include(nothing)
    })

    it('is counted where the provider fails', async () => {
      const rig = await primed()
      rig.provider.failWith(providerFailure())
      expect(await audited(rig)).to.include(nothing)
    })

    it('is counted where the answer given is gone by then', async () => {
      const rig = await primed()
      const answer = held(() => responseOf('Another.'))
      rig.provider.reaction = answer.reaction
      await rig.reprise.generate.execute(asking(similar), ACME)
      await rig.cache.delete(keyOf(asking(asked)))
      answer.release()
      await settled()
      await rig.learned()
      expect(await rig.totals()).to.include(nothing)
    })

    it('is not begun for a caller who has nothing stored', async () => {
      const rig = await primed()
      for (const options of [{ noStore: true }, { ttlMs: 0 }])
        await rig.reprise.generate.execute(asking(similar), ACME, options)
      await settled()
      expect(rig.provider.asked).to.have.length(1)
    })
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
