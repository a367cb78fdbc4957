import { expect } from 'chai'
import { ClaimGeneration } from '../../src/application/claim-generation.ts'
import { tokens } from '../../src/container/tokens.ts'
import { CacheUnavailableError } from '../../src/domain/errors.ts'
import type { LeaseAnswer, LeasePort } from '../../src/domain/ports/lease-port.ts'
import { settled } from '../support/manual-clock.ts'
import { rejection } from '../support/rejection.ts'
import { ACME, entryOf, keyOf, requestOf } from '../support/requests.ts'
import { held, providerFailure } from '../support/scripted-provider.ts'
import { type TestReprise, testReprise } from '../support/test-reprise.ts'

/** Leases that answer as told, in order; the last answer is repeated. */
class ScriptedLeases implements LeasePort {
  asked = 0
  readonly released: boolean[] = []
  answers: readonly LeaseAnswer['kind'][] = ['granted']
  cached = false
  failure: Error | undefined

  async acquire(): Promise<LeaseAnswer> {
    if (this.failure !== undefined) throw this.failure
    const kind = this.answers[Math.min(this.asked, this.answers.length - 1)] ?? 'held'
    this.asked += 1
    const { cached } = this
    if (kind !== 'granted') return { kind, cached }
    return { kind, cached, lease: { release: async (stored) => void this.released.push(stored) } }
  }
}

describe('claiming a generation', () => {
  let rig: TestReprise
  let leases: ScriptedLeases
  let claim: ClaimGeneration
  const signal = new AbortController().signal
  const order = { key: keyOf(), signal }

  beforeEach(() => {
    rig = testReprise()
    leases = new ScriptedLeases()
    const lookup = rig.reprise.container.get(tokens.lookup)
    claim = new ClaimGeneration(leases, lookup, rig.clock, 1000)
  })

  it('is ours with the lease where it is granted', async () => {
    expect(await claim.execute(order))
      .to.include({ kind: 'ours' })
      .and.to.have.property('lease')
  })

  it('is ours without one where nobody needs one', async () => {
    leases.answers = ['needless']
    expect(await claim.execute(order)).to.deep.equal({ kind: 'ours' })
  })

  it('F3: is ours without one where leases cannot be asked for', async () => {
    leases.failure = new CacheUnavailableError('connection', 'gone')
    expect(await claim.execute(order)).to.deep.equal({ kind: 'ours' })
  })

  it('looks after 5 ms, then half as often each time, at last every 50 ms', async () => {
    leases.answers = ['held']
    const claimed = claim.execute(order)
    const pauses = []
    for (let n = 0; n < 6; n += 1) {
      await rig.clock.advance(0)
      const pause = rig.clock.nextTaskIn ?? 0
      pauses.push(pause)
      await rig.clock.advance(pause)
    }
    expect(pauses).to.deep.equal([5, 10, 20, 40, 50, 50])
    await rig.clock.advance(1000)
    await claimed
  })

  it('F2: is ours when the other process has been waited for as long as may be', async () => {
    leases.answers = ['held']
    let claimed: unknown
    void claim.execute(order).then((result) => {
      claimed = result
    })
    await rig.clock.advance(999)
    expect(claimed).to.equal(undefined)
    await rig.clock.advance(1)
    expect(claimed).to.deep.equal({ kind: 'ours' })
  })

  it('is found where another process has stored the answer meanwhile', async () => {
    leases.answers = ['held']
    const claimed = claim.execute(order)
    await rig.clock.advance(5)
    await rig.cache.set(entryOf(rig.clock.now()))
    leases.cached = true
    await rig.clock.advance(100)
    expect(await claimed).to.include({ kind: 'found' })
  })

  it('lets the lease go where the answer turned out to be there already', async () => {
    await rig.cache.set(entryOf(rig.clock.now()))
    leases.cached = true
    expect(await claim.execute(order)).to.include({ kind: 'found' })
    expect(leases.released).to.deep.equal([true])
  })

  it('does not take an entry past its time, or older than the caller accepts, for the answer', async () => {
    await rig.cache.set(entryOf(rig.clock.now()))
    leases.cached = true
    await rig.clock.advance(1000)
    expect(await claim.execute({ ...order, maxAgeMs: 500 })).to.include({ kind: 'ours' })
    await rig.clock.advance(4_000_000)
    expect(await claim.execute(order)).to.include({ kind: 'ours' })
  })

  it('leaves the lease to the next where everybody has left its generation, and to nobody where that failed', async () => {
    const { reprise, provider } = testReprise({ adapters: { leases }, apology: false })
    const ask = (caller: AbortSignal): Promise<unknown> =>
      rejection(reprise.generate.execute(requestOf(), ACME, { signal: caller }))
    const leaving = new AbortController()
    provider.reaction = held().reaction
    const asked = ask(leaving.signal)
    await settled()
    leaving.abort()
    await asked
    await settled()
    expect(leases.released).to.deep.equal([true])
    provider.failWith(providerFailure())
    await ask(signal)
    expect(leases.released).to.deep.equal([true, false])
  })

  it('ends at once for who does not want the answer any more', async () => {
    leases.answers = ['held']
    const leaving = new AbortController()
    const claimed = rejection(claim.execute({ ...order, signal: leaving.signal }))
    await rig.clock.advance(5)
    leaving.abort()
    expect(await claimed).to.include({ code: 'request_aborted' })
    expect(rig.clock.nextTaskIn).to.equal(undefined)
  })
})
