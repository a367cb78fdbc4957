import { expect } from 'chai'
import { createReprise, type Reprise } from '../../src/container/reprise.ts'
import type { RepriseSettings } from '../../src/container/settings.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { RedisServer } from '../support/redis-server.ts'
import { ACME, asking, requestOf } from '../support/requests.ts'

describe('a real Redis that fails', () => {
  let server: RedisServer
  let reprise: Reprise
  let logger: RecordingLogger

  async function begin(settings: RepriseSettings = {}): Promise<void> {
    logger = new RecordingLogger()
    const cache = { kind: 'redis', url: server.url, commandTimeoutMs: 100 } as const
    reprise = createReprise({ cache, ...settings, adapters: { logger } })
    await reprise.start()
  }

  afterEach(async () => {
    await reprise.close()
    await server.stop()
  })

  it('F3: refused at the start is no obstacle, and it is adopted when it comes', async () => {
    server = await RedisServer.prepare()
    const began = performance.now()
    await begin()
    expect(performance.now() - began).to.be.below(1000)
    expect(reprise.cacheHealth()).to.include({ kind: 'redis', using: 'no-op', degraded: true })
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('miss')
    await server.restart()
    await untilHealthy(reprise)
    await reprise.generate.execute(requestOf(), ACME)
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('hit')
  })

  it('F3: killed, it is swapped for the no-op, and back when it returns, without losing counters', async () => {
    server = await RedisServer.start()
    await begin()
    await reprise.generate.execute(requestOf(), ACME)
    await server.kill()
    for (let n = 0; n < 20; n += 1) {
      expect((await reprise.generate.execute(asking(`question ${n}`), ACME)).outcome).to.equal(
        'miss',
      )
    }
    expect(reprise.cacheHealth()).to.include({ using: 'no-op', degraded: true })
    await server.restart()
    await untilHealthy(reprise)
    await reprise.generate.execute(requestOf(), ACME)
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('hit')
    const { totals } = await settledTotals(reprise)
    expect(totals).to.include({ requests: 23, misses: 22, hits: 1 })
  })

  it('Redis errors are logged, once per change of state', async () => {
    server = await RedisServer.start()
    await begin({ metricsFlushMs: 3_600_000 })
    await server.kill()
    for (let n = 0; n < 5; n += 1) await reprise.generate.execute(asking(`question ${n}`), ACME)
    expect(logger.messages).to.deep.equal(['cache unreachable, standby takes over'])
    await server.restart()
    await untilHealthy(reprise)
    expect(logger.messages).to.deep.equal([
      'cache unreachable, standby takes over',
      'cache is back in use',
    ])
  })

  it('F2: hung, it costs at most its deadline, and soon nothing at all', async () => {
    server = await RedisServer.start()
    await begin()
    await reprise.generate.execute(requestOf(), ACME)
    server.hang()
    for (let n = 0; n < 5; n += 1) {
      const began = performance.now()
      await reprise.generate.execute(asking(`question ${n}`), ACME)
      // One wait of 100 ms, and no second one; generous for a busy machine.
      expect(performance.now() - began).to.be.below(400)
    }
    while (reprise.cacheHealth().using !== 'no-op') {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const began = performance.now()
    for (let n = 0; n < 20; n += 1) await reprise.generate.execute(asking(`again ${n}`), ACME)
    expect(performance.now() - began).to.be.below(400)
    server.resume()
    await untilHealthy(reprise)
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('hit')
  })

  it('F3: memory stands in where it is configured, and forgets when Redis is back', async () => {
    server = await RedisServer.start()
    await begin({ cache: { kind: 'redis', url: server.url, standby: 'memory' } })
    await server.kill()
    await reprise.generate.execute(requestOf(), ACME)
    await reprise.generate.execute(requestOf(), ACME)
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('hit')
    expect(reprise.cacheHealth()).to.include({ using: 'memory', degraded: true })
    await server.restart()
    await untilHealthy(reprise)
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('miss')
  })

  it('V2, V3: an invalidation during the outage is incomplete, and holds when Redis is back', async () => {
    server = await RedisServer.start()
    await begin()
    await reprise.generate.execute(requestOf(), ACME)
    server.hang()
    expect(await reprise.invalidate.execute({ all: true })).to.deep.equal({
      deleted: 0,
      complete: false,
    })
    server.resume()
    await untilHealthy(reprise)
    expect((await reprise.lookup.execute(requestOf(), ACME)).state).to.equal('absent')
  })

  it('F2: closing is bounded while Redis hangs', async () => {
    server = await RedisServer.start()
    await begin()
    server.hang()
    const began = performance.now()
    await reprise.close()
    expect(performance.now() - began).to.be.below(3000)
    server.resume()
  })
})

async function untilHealthy(reprise: Reprise): Promise<void> {
  const deadline = Date.now() + 8000
  while (Date.now() < deadline) {
    // Traffic is what notices an outage; probes notice its end.
    await reprise.lookup.execute(asking('anybody there?'), ACME)
    if (!reprise.cacheHealth().degraded) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('Redis was not taken back into use')
}

async function settledTotals(
  reprise: Reprise,
): Promise<Awaited<ReturnType<Reprise['readMetrics']['execute']>>> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const report = await reprise.readMetrics.execute()
    if (report.complete) return report
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the counters were not written')
}
