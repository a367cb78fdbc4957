import { expect } from 'chai'
import { GeneratingProcess } from '../support/generating-process.ts'
import { RedisServer } from '../support/redis-server.ts'

/** Questions that one process asks; as many are asked by the other, half of them by both. */
const EACH = 200

describe('two processes with two hundred generations each under way', function () {
  this.timeout(60_000)
  let server: RedisServer
  let processes: readonly GeneratingProcess[]

  afterEach(async () => {
    await Promise.all(processes.map((process) => process.close()))
    await server.stop()
  })

  for (const kind of ['redis', 'tiered'] as const) {
    it(`V3: serve none of their answers after an invalidation by one of them (${kind})`, async () => {
      server = await RedisServer.start()
      const cache = { kind, url: server.url } as const
      processes = await Promise.all([
        GeneratingProcess.start(cache),
        GeneratingProcess.start(cache),
      ])
      const [one, other] = processes as [GeneratingProcess, GeneratingProcess]
      await one.generate(0, EACH, 400)
      await other.generate(EACH / 2, EACH + EACH / 2, 400)
      await new Promise((resolve) => setTimeout(resolve, 100))
      expect(await one.invalidate()).to.equal(true)
      await Promise.all(processes.map((process) => process.enter('after')))
      // Asked again while those from before are still under way, and after they have landed.
      await other.generate(0, EACH, 400)
      await Promise.all(processes.map((process) => process.landed()))
      for (const process of processes) {
        const served = await process.lookup(0, EACH + EACH / 2)
        expect(served).not.to.include('before')
        expect(served.slice(0, EACH)).to.deep.equal(Array(EACH).fill('after'))
      }
    })
  }

  it('V3: take nothing into service that they stored before, and the survivor goes on when one is killed', async () => {
    server = await RedisServer.start()
    const cache = { kind: 'tiered', url: server.url } as const
    const [one, other] = await Promise.all([
      GeneratingProcess.start(cache),
      GeneratingProcess.start(cache),
    ])
    processes = [other]
    await one.generate(0, EACH, 1)
    await one.landed()
    // From Redis into the other's memory.
    expect(await other.lookup(0, EACH)).to.deep.equal(Array(EACH).fill('before'))
    expect(await other.lookup(0, EACH)).to.deep.equal(Array(EACH).fill('before'))
    expect(await one.invalidate()).to.equal(true)
    expect(await other.lookup(0, EACH)).to.deep.equal(Array(EACH).fill(null))
    one.kill()
    await other.enter('after')
    await other.generate(0, EACH, 1)
    await other.landed()
    expect(await other.invalidate()).to.equal(true)
    expect(await other.lookup(0, EACH)).to.deep.equal(Array(EACH).fill(null))
  })
})
