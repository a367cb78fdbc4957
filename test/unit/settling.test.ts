import { expect } from 'chai'
import { settled } from '../support/manual-clock.ts'
import { ACME, asking, requestOf, responseOf } from '../support/requests.ts'
import { held } from '../support/scripted-provider.ts'
import { semanticReprise } from '../support/semantic-reprise.ts'
import { type TestReprise, testReprise } from '../support/test-reprise.ts'

const LONG = 60_000
const TWO_HOURS = 7_200_000

describe('settling before the end', () => {
  const ask = ({ reprise }: TestReprise, signal = new AbortController().signal): Promise<unknown> =>
    reprise.generate.execute(requestOf(), ACME, { signal })

  it('is done at once where nothing is under way', async () => {
    expect(await testReprise().reprise.settled(LONG)).to.equal(0)
  })

  it('waits for a refresh, so that what it costs is stored', async () => {
    const rig = testReprise({ revalidateSeconds: TWO_HOURS })
    await ask(rig)
    await rig.clock.advance(TWO_HOURS)
    const gate = held(() => responseOf('Anew.'))
    rig.provider.reaction = gate.reaction
    expect(await ask(rig)).to.include({ outcome: 'stale' })
    const left = rig.reprise.settled(LONG)
    gate.release()
    expect(await left).to.equal(0)
    expect(await ask(rig))
      .to.include({ outcome: 'hit' })
      .and.nested.include({
        'response.content': 'Anew.',
      })
  })

  it('waits for what its caller has left behind', async () => {
    const rig = testReprise({ lingerMs: LONG })
    const gate = held()
    rig.provider.reaction = gate.reaction
    const caller = new AbortController()
    const asked = ask(rig, caller.signal).catch(() => 'gone')
    await settled()
    caller.abort()
    expect(await asked).to.equal('gone')
    const left = rig.reprise.settled(LONG)
    gate.release()
    expect(await left).to.equal(0)
    expect(await ask(rig)).to.include({ outcome: 'hit' })
  })

  it('waits until audits have been compared', async () => {
    const rig = testReprise({ audit: { exactShare: 1 } })
    await ask(rig)
    const gate = held(() => responseOf('Another answer.'))
    rig.provider.reaction = gate.reaction
    await ask(rig)
    const left = rig.reprise.settled(LONG)
    gate.release()
    expect(await left).to.equal(0)
    expect(await rig.totals()).to.include({ exact_audits: 1, exact_audit_errors: 1 })
  })

  it('waits until what was generated has been learned', async () => {
    const audit = { compare: { kind: 'judge', model: 'judge-1' } } as const
    const rig = semanticReprise({ mode: 'shadow' }, { audit })
    const ask = (question: string): Promise<unknown> =>
      rig.reprise.generate.execute(asking(question), ACME)
    await ask('How do I reset my password?')
    await rig.learned()
    const judge = held(() => responseOf('SAME'))
    rig.provider.reaction = (request, call) =>
      request.model === 'judge-1' ? judge.reaction(request, call) : Promise.resolve(responseOf())
    await ask('how do i reset my password')
    const left = rig.reprise.settled(LONG)
    setTimeout(judge.release, 20)
    expect(await left).to.equal(0)
    expect(await rig.totals()).to.include({ semantic_explorations: 1, semantic_explored_same: 1 })
  })

  it('waits for as long as it takes where it may', async () => {
    const rig = testReprise()
    const gate = held()
    rig.provider.reaction = gate.reaction
    const asked = ask(rig)
    await settled()
    const left = rig.reprise.settled(Infinity)
    setTimeout(gate.release, 20)
    expect(await left).to.equal(0)
    await asked
  })

  it('F2: waits no longer than it may, and says what is left', async () => {
    const rig = testReprise()
    const gate = held()
    rig.provider.reaction = gate.reaction
    const asked = ask(rig)
    await settled()
    expect(await rig.reprise.settled(1)).to.equal(1)
    gate.release()
    await asked
  })
})
