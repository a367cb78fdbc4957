import { expect } from 'chai'
import { Admission } from '../../src/application/admission.ts'
import { OverloadedError, RequestAbortedError } from '../../src/domain/errors.ts'
import { ManualClock, settled } from '../support/manual-clock.ts'
import { rejection } from '../support/rejection.ts'
import { ACME, asking } from '../support/requests.ts'
import { held } from '../support/scripted-provider.ts'
import { testReprise } from '../support/test-reprise.ts'

const STAYING = new AbortController().signal

describe('admission', () => {
  let clock: ManualClock
  let admission: Admission
  /** Who has got in, in order. */
  let inside: string[]
  const come = (name: string, signal: AbortSignal = STAYING): Promise<void> =>
    admission.enter(signal).then(() => void inside.push(name))

  beforeEach(() => {
    clock = new ManualClock()
    admission = new Admission({ inside: 2, waiting: 2, waitMs: 1000 }, clock)
    inside = []
  })

  it('lets in as many as may be, then one for each who leaves, in order', async () => {
    const all = ['a', 'b', 'c', 'd'].map((name) => come(name))
    await settled()
    expect(inside).to.deep.equal(['a', 'b'])
    admission.leave()
    await settled()
    expect(inside).to.deep.equal(['a', 'b', 'c'])
    admission.leave()
    await Promise.all(all)
    expect(inside).to.deep.equal(['a', 'b', 'c', 'd'])
  })

  it('F2: turns away whom the queue has no place for, and who would wait too long', async () => {
    for (const name of ['a', 'b']) await come(name)
    const waiting = [come('c'), come('d')].map((entered) => rejection(entered))
    expect(await rejection(come('e'))).to.be.instanceOf(OverloadedError)
    await clock.advance(1000)
    for (const error of await Promise.all(waiting)) expect(error).to.be.instanceOf(OverloadedError)
    admission.leave()
    await come('f')
    expect(inside).to.deep.equal(['a', 'b', 'f'])
  })

  it('gives the place of who has left meanwhile to the next', async () => {
    for (const name of ['a', 'b']) await come(name)
    const leaver = new AbortController()
    const left = rejection(come('c', leaver.signal))
    const next = come('d')
    admission.leave()
    leaver.abort()
    expect(await left).to.satisfy(
      (error: unknown) => error === undefined || error instanceof RequestAbortedError,
    )
    if (inside.includes('c')) admission.leave()
    await next
    expect(inside).to.include('d')
    expect(clock.nextTaskIn).to.equal(undefined)
  })
})

describe('generations beyond the limit', () => {
  it('wait for their turn, streams until they have ended', async () => {
    const { reprise, provider } = testReprise({ maxGenerations: 1 })
    const gate = held()
    provider.reaction = gate.reaction
    const first = await Promise.race([
      reprise.generateStream.execute(asking('one'), ACME),
      settled(),
    ])
    expect(first).to.equal(undefined)
    const second = reprise.generate.execute(asking('two'), ACME)
    await settled()
    expect(provider.asked).to.have.length(1)
    gate.release()
    expect((await second).outcome).to.equal('miss')
    expect(provider.asked).to.have.length(2)
  })

  it('are answered with what is past its time where there is something', async () => {
    const { reprise, provider, clock } = testReprise({ maxGenerations: 1, maxQueued: 0 })
    await reprise.generate.execute(asking('known'), ACME)
    await clock.advance(3_600_000)
    const gate = held()
    provider.reaction = gate.reaction
    const running = reprise.generate.execute(asking('long'), ACME)
    expect((await reprise.generate.execute(asking('known'), ACME)).outcome).to.equal('stale')
    const unknown = reprise.generate.execute(asking('unknown'), ACME)
    expect(await rejection(unknown)).to.be.instanceOf(OverloadedError)
    gate.release()
    await running
  })
})
