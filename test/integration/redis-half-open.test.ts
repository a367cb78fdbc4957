import { expect } from 'chai'
import { answerTo, type RedisReprise, startRedisReprise } from '../support/redis-reprise.ts'
import { RedisServer } from '../support/redis-server.ts'
import { TcpProxy } from '../support/tcp-proxy.ts'
import { within } from '../support/within.ts'

describe('a network between Reprise and Redis that fails silently', function () {
  this.timeout(20_000)
  let server: RedisServer
  let proxy: TcpProxy
  let rig: RedisReprise

  beforeEach(async () => {
    server = await RedisServer.start()
    proxy = await TcpProxy.start(server.port)
    rig = await startRedisReprise(`redis://127.0.0.1:${proxy.port}`)
  })

  afterEach(async () => {
    await rig.reprise.close()
    await proxy.stop()
    await server.stop()
  })

  for (const [what, recover] of [
    ['delivers late what it held', () => proxy.thaw()],
    [
      'loses what it held',
      () => {
        proxy.drop()
        proxy.thaw()
      },
    ],
  ] as const) {
    it(`F2, F3: half-open, it costs a deadline at most, and hits come back soon after it ${what}`, async () => {
      expect((await rig.ask('before')).outcome).to.equal('miss')
      expect((await rig.ask('before')).outcome).to.equal('hit')
      const connections = proxy.connections
      proxy.freeze()
      for (let n = 0; n < 8; n += 1) {
        const { ms, content } = await rig.ask(`meanwhile ${n}`)
        expect(content).to.equal(answerTo(`meanwhile ${n}`))
        // One wait of 100 ms; generous for a busy machine.
        expect(ms).to.be.below(400)
      }
      await within(3000, () => rig.reprise.cacheHealth().degraded)
      expect(rig.reprise.cacheHealth()).to.include({ using: 'no-op', degraded: true })
      await within(3000, () => proxy.connections > connections)
      recover()
      await rig.untilHit('before', 2000)
      expect(rig.logger.messages).to.deep.equal([
        'cache unreachable, standby takes over',
        'cache is back in use',
      ])
    })
  }

  it('K4, F2: replies that come too late are nobody else’s answers, and no request fails', async () => {
    const questions = Array.from({ length: 40 }, (_, n) => `question ${n}`)
    await Promise.all(questions.map((question) => rig.ask(question)))
    const askAll = async (): Promise<Set<string>> => {
      const answers = await Promise.all(questions.map((question) => rig.ask(question)))
      expect(answers.map(({ content }) => content)).to.deep.equal(questions.map(answerTo))
      return new Set(answers.map(({ outcome }) => outcome))
    }
    for (let round = 0; round < 3; round += 1) {
      // Beyond the deadline, but not so far that the connection is given up before replies come.
      proxy.delay(150)
      await within(3000, async () => {
        await askAll()
        return rig.reprise.cacheHealth().degraded
      })
      // Now they arrive, one behind the other, in between those of new commands.
      proxy.delay(30)
      await within(4000, async () => (await askAll()).has('hit'))
      expect([...(await askAll())]).to.deep.equal(['hit'])
    }
    const totals = await rig.totals()
    expect(totals).to.include({ rejected_entries: 0, failures: 0, degraded: 0 })
    expect(totals.cache_errors).to.be.at.least(9)
    // Late and timely replies came over the same connection.
    expect(proxy.connections).to.equal(1)
  })
})
