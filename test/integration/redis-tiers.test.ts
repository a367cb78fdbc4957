import { expect } from 'chai'
import { createReprise, type Reprise } from '../../src/container/reprise.ts'
import { CommandSpy } from '../support/command-spy.ts'
import { eventually } from '../support/eventually.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { RedisServer } from '../support/redis-server.ts'
import { ACME, asking, requestOf, responseOf } from '../support/requests.ts'
import { ScriptedProvider } from '../support/scripted-provider.ts'
import { TcpProxy } from '../support/tcp-proxy.ts'

interface Tier {
  readonly reprise: Reprise
  readonly provider: ScriptedProvider
  readonly logger: RecordingLogger
}

describe('memory before Redis, in several processes', () => {
  let server: RedisServer
  let tiers: Tier[]

  async function join(standby: 'none' | 'memory' = 'none', url = server.url): Promise<Tier> {
    const provider = new ScriptedProvider()
    provider.reaction = async () => responseOf(`answer ${provider.asked.length}`)
    const logger = new RecordingLogger()
    const reprise = createReprise({
      cache: { kind: 'tiered', url, standby },
      metricsFlushMs: 3_600_000,
      adapters: { providers: [provider], logger },
    })
    await reprise.start()
    const tier = { reprise, provider, logger }
    tiers.push(tier)
    await eventually(async () => (await outcomeIn(tier, 'warm-up')) === 'hit')
    return tier
  }

  async function outcomeIn({ reprise }: Tier, question: string): Promise<string> {
    return (await reprise.generate.execute(asking(question), ACME)).outcome
  }

  beforeEach(async () => {
    server = await RedisServer.start()
    tiers = []
  })

  afterEach(async () => {
    server.resume()
    await Promise.all(tiers.map(({ reprise }) => reprise.close()))
    await server.stop()
  })

  it('a hit in memory asks Redis nothing', async () => {
    const one = await join()
    const spy = await CommandSpy.on(server)
    await spy.commands()
    for (let n = 0; n < 200; n += 1) expect(await outcomeIn(one, 'warm-up')).to.equal('hit')
    const background = new Set(['EVAL', 'PING'])
    expect((await spy.names()).filter((name) => !background.has(name))).to.deep.equal([])
    spy.stop()
  })

  it('V3: what one process invalidates, no other serves from memory as soon as that has resolved', async () => {
    const [one, other] = [await join(), await join()]
    for (let n = 0; n < 30; n += 1) {
      await outcomeIn(one, 'shared')
      expect(await outcomeIn(other, 'shared')).to.equal('hit')
      expect(await outcomeIn(other, 'shared')).to.equal('hit')
      const result = await one.reprise.invalidate.execute({ tenant: 'acme' })
      expect(result.complete).to.equal(true)
      expect((await other.reprise.lookup.execute(asking('shared'), ACME)).state).to.equal('absent')
    }
  })

  it('V3: takes effect in other processes within milliseconds, long before its end', async () => {
    const [one, other] = [await join(), await join()]
    await outcomeIn(one, 'shared')
    await outcomeIn(other, 'shared')
    const began = performance.now()
    const resolved = one.reprise.invalidate.execute({ all: true })
    await eventually(
      async () => (await other.reprise.lookup.execute(asking('shared'), ACME)).state === 'absent',
      1,
    )
    // Some 2 ms on a quiet machine; a poll would take up to 500.
    expect(performance.now() - began).to.be.below(200)
    await resolved
  })

  it('V3: pushes that do not arrive cost time, not truth', async () => {
    const [one, other] = [await join(), await join()]
    await outcomeIn(one, 'shared')
    await outcomeIn(other, 'shared')
    const client = server.client()
    // As good as a dead connection: nobody may publish, so nothing is pushed.
    await client.acl('SETUSER', 'default', 'resetchannels', '-publish')
    const began = performance.now()
    await one.reprise.invalidate.execute({ all: true })
    expect((await other.reprise.lookup.execute(asking('shared'), ACME)).state).to.equal('absent')
    expect(performance.now() - began).to.be.below(4000)
    client.disconnect()
  })

  it('V3: a process out of touch with Redis does not trust its memory; whoever invalidates waits for that', async function () {
    this.timeout(20_000)
    const [one, other] = [await join(), await join()]
    await outcomeIn(one, 'shared')
    await outcomeIn(other, 'shared')
    expect(await outcomeIn(other, 'shared')).to.equal('hit')
    server.hang()
    const lookup = async (): Promise<string> =>
      (await other.reprise.lookup.execute(asking('shared'), ACME)).state
    const began = performance.now()
    await eventually(async () => (await lookup()) === 'absent', 20)
    expect(performance.now() - began).to.be.below(4000)
    const { degraded, since } = other.reprise.cacheHealth()
    expect([degraded, Date.now() - since < 4000]).to.deep.equal([true, true])
    server.resume()
    await eventually(async () => (await lookup()) === 'fresh', 20)
    await eventually(async () => !other.reprise.cacheHealth().degraded, 20)
    const said = (): readonly string[] =>
      other.logger.messages.filter((line) => line.includes('touch'))
    await eventually(async () => said().length > 1)
    expect(said()).to.deep.equal([
      'out of touch with other processes, memory will not be trusted',
      'in touch with other processes again',
    ])
  })

  it('V3: whoever invalidates waits for a process that is out of touch, also where Redis has forgotten it', async function () {
    this.timeout(20_000)
    const proxy = await TcpProxy.start(server.port)
    const one = await join()
    const other = await join('none', `redis://127.0.0.1:${proxy.port}`)
    await outcomeIn(one, 'shared')
    await outcomeIn(other, 'shared')
    expect(await outcomeIn(other, 'shared')).to.equal('hit')
    proxy.freeze()
    await server.kill()
    await server.restart()
    const { invalidate } = one.reprise
    await eventually(async () => (await invalidate.execute({ all: true })).complete)
    expect((await other.reprise.lookup.execute(asking('shared'), ACME)).state).to.equal('absent')
    await proxy.stop()
  })

  it('V3: those with memory of their own are on a list that Redis does not evict', async () => {
    await join()
    const client = server.client()
    expect(await client.ttl('llm:cache:entry.feed-tiers')).to.equal(-1)
    client.disconnect()
  })

  it('those with memory of their own that are gone leave the list, though nobody invalidates', async () => {
    const client = server.client()
    const gone = Array.from({ length: 300 }, (_, n) => [`gone ${n}`, '1:0'])
    await client.hset('llm:cache:entry.feed-tiers', Object.fromEntries(gone))
    await join()
    await eventually(async () => (await client.hlen('llm:cache:entry.feed-tiers')) === 1)
    client.disconnect()
  })

  it('F3: memory goes on answering while Redis is gone, where it is to stand in', async () => {
    const one = await join('memory')
    await one.reprise.generate.execute(requestOf(), ACME)
    await server.kill()
    await outcomeIn(one, 'notices the outage')
    expect((await one.reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('hit')
    expect(one.reprise.cacheHealth()).to.include({
      kind: 'tiered',
      using: 'memory',
      degraded: true,
    })
    await outcomeIn(one, 'asked meanwhile')
    expect(await outcomeIn(one, 'asked meanwhile')).to.equal('hit')
  })

  it('V3: a process that has died holds invalidations up for its grant, and no longer', async function () {
    this.timeout(20_000)
    const one = await join()
    const client = server.client()
    const { time } = { time: await client.time() }
    const until = Number(time[0]) * 1000 + 1500
    await client.hset('llm:cache:entry.feed-tiers', 'dead', `${until}:0`)
    const began = performance.now()
    expect((await one.reprise.invalidate.execute({ all: true })).complete).to.equal(true)
    expect(performance.now() - began).to.be.within(500, 6000)
    expect(await client.hexists('llm:cache:entry.feed-tiers', 'dead')).to.equal(0)
    client.disconnect()
  })
})
