import { expect } from 'chai'
import type { AdminState } from '../../src/adapters/http/admin-state.ts'
import { ClusterFellows } from '../../src/container/cluster-fellows.ts'
import type { FellowMessage } from '../../src/container/worker-messages.ts'
import { ManualClock } from '../support/manual-clock.ts'

const STATE = { at: 1 } as AdminState

describe('a worker’s fellows', () => {
  let said: FellowMessage[]
  let clock: ManualClock
  let fellows: ClusterFellows

  beforeEach(() => {
    said = []
    clock = new ManualClock()
    fellows = new ClusterFellows(2, { workers: 3, clock, say: (what) => said.push(what) })
  })

  const told = (id: number, from: number): FellowMessage => ({
    ...{ kind: 'told', id, from, to: 2 },
    state: STATE,
  })

  it('tell how they are doing, and are not waited for once all have', async () => {
    const states = fellows.states()
    expect(said).to.deep.equal([{ kind: 'ask', id: 1, from: 2 }])
    for (const from of [3, 1]) fellows.hear(told(1, from))
    expect([...(await states)]).to.deep.equal([
      [1, STATE],
      [3, STATE],
    ])
  })

  it('F2: are waited for 250 ms; what they say twice, later, or to another question is nothing new', async () => {
    const states = fellows.states()
    for (const message of [told(1, 1), told(1, 1), told(7, 3)]) fellows.hear(message)
    clock.advance(250)
    expect([...(await states)]).to.deep.equal([
      [1, STATE],
      [3, undefined],
    ])
    const next = fellows.states()
    fellows.hear(told(1, 3))
    fellows.hear(told(2, 1))
    clock.advance(250)
    expect((await next).get(3)).to.equal(undefined)
  })

  it('are told how this one is doing, once it knows', () => {
    fellows.hear({ kind: 'ask', id: 4, from: 1 })
    expect(said).to.deep.equal([])
    fellows.tellWith(() => STATE)
    fellows.hear({ kind: 'ask', id: 5, from: 1 })
    expect(said).to.deep.equal([{ kind: 'told', id: 5, from: 2, to: 1, state: STATE }])
  })
})
