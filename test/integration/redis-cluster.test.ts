import { expect } from 'chai'
import { createReprise, type Reprise } from '../../src/container/reprise.ts'
import { tokens } from '../../src/container/tokens.ts'
import { cacheKeyText } from '../../src/domain/cache-key.ts'
import type { LlmRequest } from '../../src/domain/llm-request.ts'
import { CommandSpy } from '../support/command-spy.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { type RedisCluster, startRedisCluster } from '../support/redis-cluster.ts'
import type { RedisServer } from '../support/redis-server.ts'
import { ACME, asking, keyOf } from '../support/requests.ts'
import { within } from '../support/within.ts'

const PREFIX = 'llm:cache:entry'

describe('Redis Cluster', function () {
  this.timeout(60_000)
  let cluster: RedisCluster
  let logger: RecordingLogger
  let reprise: Reprise
  let spies: readonly CommandSpy[] = []

  async function begin(replicas: 0 | 1, options: readonly string[] = []): Promise<void> {
    cluster = await startRedisCluster({ replicas, options })
    reprise = await join(cluster.url)
  }

  async function join(url: string): Promise<Reprise> {
    logger = new RecordingLogger()
    const cache = { kind: 'redis', url } as const
    const joined = createReprise({ cache, metricsFlushMs: 3_600_000, adapters: { logger } })
    await joined.start()
    await untilServed(joined)
    return joined
  }

  /** On a busy machine connecting takes longer than a start waits for it. */
  async function untilServed(joined: Reprise): Promise<void> {
    const connection = joined.container.get(tokens.redisConnection)
    const until = Date.now() + 20_000
    for (let served = false; !served; ) {
      const names = Array.from({ length: 16 }, (_, n) => `{${n}}`)
      const asked = names.map((name) => connection?.ask(name, (client) => client.get(name)))
      const answers = await Promise.allSettled(asked)
      served =
        answers.every(({ status }) => status === 'fulfilled') && !joined.cacheHealth().degraded
      expect(Date.now()).to.be.below(until)
      if (!served) await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  afterEach(async () => {
    for (const spy of spies) spy.stop()
    spies = []
    await reprise.close()
    await cluster.stop()
  })

  const questions = Array.from({ length: 60 }, (_, n) => asking(`question ${n}`))

  async function outcomeOf(request: LlmRequest): Promise<string> {
    return (await reprise.generate.execute(request, ACME)).outcome
  }

  async function outcomes(): Promise<readonly string[]> {
    return Promise.all(questions.map(outcomeOf))
  }

  function slotOf(request: LlmRequest): Promise<number> {
    const key = keyOf(request)
    return cluster.slotOf(`${PREFIX}:{${key.digest.slice(0, 2)}}:${cacheKeyText(key)}`)
  }

  it('a hit is one command, on the master whose it is', async () => {
    await begin(0)
    const [question = asking('')] = questions
    await outcomeOf(question)
    spies = await Promise.all(cluster.masters.map((master) => CommandSpy.on(master)))
    for (const spy of spies) await spy.commands()
    expect(await outcomeOf(question)).to.equal('hit')
    const sent = (await Promise.all(spies.map((spy) => spy.names()))).flat()
    expect(sent.filter((name) => name !== 'CLUSTER')).to.deep.equal(['MGET'])
  })

  it('spreads entries over every master', async () => {
    await begin(0)
    await outcomes()
    for (const master of cluster.masters) {
      const client = master.client()
      expect(await client.dbsize()).to.be.above(5)
      client.disconnect()
    }
  })

  it('survives a slot that changes hands: hits before, half way and after', async () => {
    await begin(0)
    await outcomes()
    const [question = asking('')] = questions
    const slot = await slotOf(question)
    const from = cluster.masterOf(slot)
    const to = cluster.masters.find((master) => master !== from) ?? from
    const move = await cluster.beginMove(slot, from, to)
    await move.migrateSome(1)
    for (let n = 0; n < 5; n += 1) expect(await outcomeOf(question)).to.equal('hit')
    await move.migrateSome(100)
    expect(await outcomeOf(question)).to.equal('hit')
    await move.finish()
    expect(new Set(await outcomes())).to.deep.equal(new Set(['hit']))
  })

  it('V2: finds what is on its way between two masters, or says that it may not have', async () => {
    await begin(0)
    await outcomes()
    const slot = await slotOf(questions[0] ?? asking(''))
    const from = cluster.masterOf(slot)
    const to = cluster.masters.find((master) => master !== from) ?? from
    const move = await cluster.beginMove(slot, from, to)
    await move.migrateSome(1)
    const result = await reprise.invalidate.execute({ all: true })
    expect(result.complete).to.equal(false)
    expect(await keysLeft()).to.equal(0)
    await move.finish()
    expect(new Set(await outcomes())).to.deep.equal(new Set(['miss']))
    expect(await reprise.invalidate.execute({ all: true })).to.deep.equal({
      deleted: questions.length,
      complete: true,
    })
  })

  it('F3: a master that is killed costs misses only, and its replica takes over', async () => {
    await begin(1)
    await outcomes()
    expect(new Set(await outcomes())).to.deep.equal(new Set(['hit']))
    const killed = Date.now()
    await cluster.masters[0]?.kill()
    const seen = new Set<string>()
    for (;;) {
      const now = await outcomes()
      for (const outcome of now) seen.add(outcome)
      if (now.every((outcome) => outcome === 'hit') && seen.has('miss')) break
      expect(Date.now() - killed).to.be.below(20_000)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect([...seen].sort()).to.deep.equal(['hit', 'miss'])
  })

  it('F3: all connections cut at once come back where no node of the URL is left', async () => {
    cluster = await startRedisCluster({ replicas: 1 })
    const [named, ...others] = [...cluster.masters, ...cluster.replicas]
    reprise = await join(`redis-cluster://127.0.0.1:${named?.port}`)
    await named?.kill()
    const isBack = async (): Promise<boolean> =>
      (await outcomes()).every((outcome) => outcome === 'hit')
    await within(20_000, isBack)
    await Promise.all(others.map(cutCallers))
    await within(10_000, isBack)
  })

  it('F3: a name in the URL that nobody knows any more keeps nobody from the other nodes', async () => {
    cluster = await startRedisCluster()
    reprise = await join(`${cluster.url},gone.invalid:6379`)
    expect(new Set(await outcomes())).to.deep.equal(new Set(['miss']))
    expect(new Set(await outcomes())).to.deep.equal(new Set(['hit']))
  })

  async function cutCallers(node: RedisServer): Promise<void> {
    const client = node.client()
    await client.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes')
    client.disconnect()
  }

  it('V2, V3: an invalidation while a master is gone says so, and holds when its replica has taken over', async () => {
    await begin(1, ['--cluster-require-full-coverage', 'no'])
    await outcomes()
    await cluster.masters[0]?.kill()
    const result = await reprise.invalidate.execute({ all: true })
    expect(result.complete).to.equal(false)
    const deadline = Date.now() + 20_000
    let complete = false
    while (!complete && Date.now() < deadline) {
      for (const question of questions) {
        const { state } = await reprise.lookup.execute(question, ACME)
        expect(state).to.equal('absent')
      }
      complete = (await reprise.invalidate.execute({ tenant: 'nobody' })).complete
    }
    expect(complete).to.equal(true)
    const late = await join(cluster.url)
    for (const question of questions) {
      expect((await late.lookup.execute(question, ACME)).state).to.equal('absent')
    }
    await late.close()
  })

  it('F2: a master that hangs costs its share of requests a deadline a few times, and the others nothing', async () => {
    await begin(0, ['--cluster-require-full-coverage', 'no', '--cluster-node-timeout', '60000'])
    await outcomes()
    const hung = cluster.masters[0]
    hung?.hang()
    // Three waits in a row open the breaker of that master.
    for (const question of questions) await outcomeOf(question)
    const began = performance.now()
    const now = await outcomes()
    expect(performance.now() - began).to.be.below(400)
    expect(now.filter((outcome) => outcome === 'hit')).to.have.length.above(20)
    expect(reprise.cacheHealth()).to.include({ degraded: false })
    hung?.resume()
    const deadline = Date.now() + 10_000
    while (Date.now() < deadline && (await outcomes()).some((outcome) => outcome !== 'hit')) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect(new Set(await outcomes())).to.deep.equal(new Set(['hit']))
  })

  for (const fate of ['hangs', 'is killed'] as const) {
    it(`F1: a master that ${fate} while a slot is on its way to it costs misses, and not the process`, async () => {
      await begin(0, ['--cluster-require-full-coverage', 'no', '--cluster-node-timeout', '60000'])
      const unheard: unknown[] = []
      const note = (error: unknown): void => void unheard.push(error)
      process.on('unhandledRejection', note)
      const [question = asking('')] = questions
      await outcomeOf(question)
      const slot = await slotOf(question)
      const from = cluster.masterOf(slot)
      const to = cluster.masters.find((master) => master !== from) ?? from
      const move = await cluster.beginMove(slot, from, to)
      await move.migrateSome(100)
      expect(await outcomeOf(question)).to.equal('hit')
      if (fate === 'hangs') to.hang()
      else await to.kill()
      // Longer than a command may wait for its reply on a connection.
      const until = Date.now() + 1500
      while (Date.now() < until) expect(await outcomeOf(question)).to.equal('miss')
      process.off('unhandledRejection', note)
      expect(unheard).to.deep.equal([])
    })
  }

  it('F3: a Cluster that is gone altogether is swapped for the standby, and taken back', async () => {
    await begin(0)
    await outcomes()
    await Promise.all(cluster.masters.map((master) => master.kill()))
    expect(new Set(await outcomes())).to.deep.equal(new Set(['miss']))
    expect(reprise.cacheHealth()).to.include({ using: 'no-op', degraded: true })
    await Promise.all(cluster.masters.map((master) => master.restart()))
    const deadline = Date.now() + 20_000
    while (reprise.cacheHealth().degraded && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    // Master by master: each is trusted again when it has answered.
    await within(10_000, async () => (await outcomes()).every((outcome) => outcome === 'hit'))
  })

  async function keysLeft(): Promise<number> {
    const counts = await Promise.all(
      cluster.masters.map(async (master) => {
        const client = master.client()
        const names = await client.keys(`${PREFIX}:*`)
        client.disconnect()
        return names.length
      }),
    )
    return counts.reduce((sum, count) => sum + count, 0)
  }
})
