import { expect } from 'chai'
import type { AdminState } from '../../src/adapters/http/admin-state.ts'
import { type Reachable, WorkerRelay } from '../../src/container/worker-relay.ts'

const STATE = { at: 1 } as AdminState

/** A worker that remembers what it was sent. */
class Listener implements Reachable {
  readonly heard: unknown[] = []
  connected = true

  isConnected(): boolean {
    return this.connected
  }

  send(what: unknown): boolean {
    this.heard.push(what)
    return true
  }
}

describe('the relay between workers', () => {
  let relay: WorkerRelay
  let workers: readonly [Listener, Listener, Listener]

  beforeEach(() => {
    relay = new WorkerRelay()
    workers = [new Listener(), new Listener(), new Listener()]
    workers.forEach((worker, place) => {
      relay.add(place + 1, worker)
    })
  })

  const ask = (id: number) => ({ kind: 'ask', id, from: 1 }) as const
  const told = (id: number) => ({ kind: 'told', id, from: 2, to: 1, state: STATE }) as const

  it('passes questions on to all others, and answers to who asked', () => {
    relay.pass(ask(1))
    relay.pass(told(1))
    expect(workers.map(({ heard }) => heard)).to.deep.equal([[told(1)], [ask(1)], [ask(1)]])
  })

  it('says nothing to a worker that is gone, and everything to the one in its place', () => {
    workers[1].connected = false
    relay.pass(ask(1))
    const next = new Listener()
    relay.add(2, next)
    relay.pass(ask(2))
    expect(workers[1].heard).to.deep.equal([])
    expect(next.heard).to.deep.equal([ask(2)])
  })

  it('does not let questions pile up for a worker that answers none', () => {
    for (let id = 1; id <= 120; id += 1) relay.pass(ask(id))
    expect(workers[1].heard).to.have.length(100)
    relay.pass(told(1))
    relay.pass(ask(121))
    expect(workers[1].heard.at(-1)).to.deep.equal(ask(121))
    expect(workers[2].heard).to.have.length(100)
  })
})
