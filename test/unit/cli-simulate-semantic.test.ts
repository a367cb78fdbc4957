import { expect } from 'chai'
import { SemanticUnavailableError } from '../../src/domain/errors.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import { MATCHES } from '../../src/domain/semantic/judgement.ts'
import { asked, jsonLines, SimulationRig } from '../support/simulation-rig.ts'

describe('reprise simulate', () => {
  let rig: SimulationRig

  beforeEach(() => {
    rig = new SimulationRig()
  })

  it('compares questions where that is wanted, by threshold, within a tenant and the time to live', async () => {
    const log = jsonLines([
      asked('How do I reset my password?', 0, { tenant: 'a' }),
      asked('how do i reset my password', 1, { tenant: 'a' }),
      asked('how do i reset my password!', 2, { tenant: 'b' }),
      asked('How do I reset my password', 600, { tenant: 'a' }),
    ])
    const { similar } = await rig.document(
      ['simulate', '-', '--semantic', '--threshold', '0.6'],
      log,
    )
    const { compared, byThreshold, justAbove, embedder } = similar as unknown as {
      compared: number
      embedder: string
      byThreshold: readonly { threshold: number; answered: number }[]
      justAbove: readonly JsonObject[]
    }
    expect([compared, embedder]).to.deep.equal([4, 'letters'])
    expect(byThreshold.map(({ threshold }) => threshold)).to.deep.equal([
      0.5, 0.6, 0.8, 0.9, 0.95, 0.99,
    ])
    expect(byThreshold[0]?.answered).to.equal(1)
    expect(justAbove).to.have.lengthOf(1)
    expect(justAbove[0]).to.have.all.keys('probability', 'asked', 'answeredBy')
  })

  it('compares questions as is configured: by intent, other words are no obstacle', async () => {
    const log = jsonLines([
      asked('How do I reset my password?', 0),
      asked('How do I reset my old password?', 1),
    ])
    const answered: unknown[] = []
    for (const match of MATCHES) {
      rig.match = match
      const { similar } = await rig.document(['simulate', '-', '--semantic'], log)
      const { byThreshold, match: shown } = similar as unknown as {
        match: string
        byThreshold: readonly { answered: number }[]
      }
      answered.push([shown, byThreshold[0]?.answered])
    }
    expect(answered).to.deep.equal([
      ['answer', 0],
      ['intent', 1],
    ])
  })

  it('says what failed on a line of its own where questions cannot be embedded', async () => {
    const { embedder } = rig
    rig.stderr.isTTY = true
    rig.embedder = {
      identity: embedder.identity,
      embed: () => Promise.reject(new SemanticUnavailableError('embedder', 'no model')),
      close: () => embedder.close(),
    }
    expect(await rig.run(['simulate', '-', '--semantic'], jsonLines([asked('a?', 0)]))).to.equal(1)
    const [, message] = rig.stderr.text.split('0%\r\u001b[K')
    expect(message).to.match(/^reprise: .*no model\n$/)
  })
})
