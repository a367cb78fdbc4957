import { expect } from 'chai'
import { contentOf, type ErrorBody, post, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { completion, sendJson } from '../support/upstream-server.ts'

describe('a gateway that is told to stop', () => {
  let rig: Rig
  let gate: PromiseWithResolvers<void>

  beforeEach(async () => {
    rig = await startRig()
    gate = Promise.withResolvers<void>()
    rig.upstream.answer = async (_call, response) => {
      await gate.promise
      sendJson(response, completion('Finished.'))
    }
  })

  afterEach(() => rig.stop())

  it('finishes what is under way, turns new requests away, and says that it is not ready', async () => {
    const underWay = post(rig)
    await rig.upstream.asked()
    const drained = rig.drain(10_000)
    const ready = await fetch(`${rig.url}/readyz?from=a-probe`)
    expect(ready.status).to.equal(503)
    expect(await ready.json()).to.have.property('status', 'draining')
    expect((await fetch(`${rig.url}/healthz`)).status).to.equal(200)
    const late = await post(rig, { ...QUESTION, seed: 1 })
    expect([late.status, late.headers.get('retry-after')]).to.deep.equal([503, '1'])
    expect(((await late.json()) as ErrorBody).error.code).to.equal('shutting_down')
    gate.resolve()
    expect(await contentOf(await underWay)).to.equal('Finished.')
    expect(await drained).to.equal(0)
  })

  it('F2: cuts off what does not finish within the grace, and says how many', async () => {
    const underWay = post(rig).catch(() => 'cut off')
    await rig.upstream.asked()
    expect(await rig.drain(50)).to.equal(1)
    expect(await underWay).to.equal('cut off')
  })
})
