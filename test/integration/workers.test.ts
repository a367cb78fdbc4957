import { expect } from 'chai'
import type { GatewayState, WorkerState } from '../../src/adapters/http/gathered-state.ts'
import { post, QUESTION } from '../support/chat.ts'
import { GatewayProcess } from '../support/gateway-process.ts'
import { PinnedCaller } from '../support/pinned-caller.ts'
import { RedisServer } from '../support/redis-server.ts'
import {
  completion,
  sendGatedStream,
  sendJson,
  UpstreamServer,
} from '../support/upstream-server.ts'
import { within } from '../support/within.ts'
import { childrenOf, isAlive } from '../support/worker-processes.ts'

type Worker = Extract<WorkerState, { answers: true }>

/** Workers that have answered, and those that have been asked for a key. */
async function workersSeenBy(
  caller: PinnedCaller,
): Promise<{ state: GatewayState; asked: number[] }> {
  const state = (await caller.call('/admin/state')).body as GatewayState
  const answering = state.workers.filter((each): each is Worker => each.answers)
  const asked = answering.filter(({ lastAsked }) => lastAsked !== null)
  return { state, asked: asked.map(({ worker }) => worker) }
}

describe('a gateway of two workers', function () {
  this.timeout(60_000)
  let redis: RedisServer
  let upstream: UpstreamServer
  let gateway: GatewayProcess
  let callers: PinnedCaller[]

  beforeEach(async () => {
    redis = await RedisServer.start()
    upstream = await UpstreamServer.start()
    callers = []
  })

  afterEach(async () => {
    for (const caller of callers) caller.close()
    gateway.signal('SIGKILL')
    await gateway.ended()
    await upstream.stop()
    await redis.stop()
  })

  function start(more: Readonly<Record<string, string>> = {}): Promise<string> {
    gateway = new GatewayProcess({
      REPRISE_WORKERS: '2',
      REPRISE_UPSTREAM_URL: upstream.url,
      REPRISE_REDIS_URL: redis.url,
      ...more,
    })
    return gateway.listening()
  }

  /** A caller of each worker: connections are handed out in turn. */
  function oneOfEach(address: string): readonly [PinnedCaller, PinnedCaller] {
    const pair = [new PinnedCaller(address), new PinnedCaller(address)] as const
    callers.push(...pair)
    return pair
  }

  it('answers on one port, says so once, and ends with all of them', async () => {
    const address = await start()
    const workers = childrenOf(gateway.pid)
    expect(workers).to.have.length(2)
    const [one, other] = oneOfEach(address)
    expect((await one.ask('One?')).outcome).to.equal('MISS')
    const first = await workersSeenBy(one)
    expect(first.asked).to.deep.equal([first.state.worker])
    expect((await other.ask('Two?')).outcome).to.equal('MISS')
    expect((await workersSeenBy(other)).asked).to.deep.equal([1, 2])
    gateway.signal('SIGTERM')
    const { code, stdout } = await gateway.ended()
    expect(code).to.equal(0)
    expect(workers.filter(isAlive)).to.deep.equal([])
    const announced = stdout.match(/listens on http:\S+, cache: \S+, workers: 2\n/g)
    expect(announced).to.have.length(1)
    const stopped = gateway.log.filter(({ message }) => message === 'stopped')
    expect(stopped.map(({ worker }) => worker).sort()).to.deep.equal([1, 2])
  })

  it('asks once for five hundred identical requests that miss at the same time', async () => {
    const gate = Promise.withResolvers<void>()
    upstream.answer = async (_call, response) => {
      await gate.promise
      sendJson(response, completion('Once.'))
    }
    const address = await start()
    const asked = Array.from({ length: 500 }, () => post({ url: address }))
    await upstream.asked()
    setTimeout(gate.resolve, 500)
    const answers = await Promise.all(asked)
    const texts = await Promise.all(answers.map((answer) => answer.text()))
    expect(answers.filter(({ status }) => status !== 200)).to.be.empty
    expect(texts.filter((text) => !text.includes('Once.'))).to.be.empty
    expect(upstream.calls).to.have.length(1)
    const [one] = oneOfEach(address)
    const { state, asked: had } = await workersSeenBy(one)
    // Both have had their part of it.
    expect(had).to.deep.equal([1, 2])
    expect(state.keys.hottest.map(({ count }) => count)).to.deep.equal([500])
  })

  it('shows the state of both, whichever is asked', async () => {
    const callers = oneOfEach(await start({ REPRISE_CACHE: 'tiered' }))
    const seenBy = async (): Promise<readonly GatewayState[]> =>
      Promise.all(callers.map(async (caller) => (await workersSeenBy(caller)).state))
    let asked = 0
    // Workers keep a copy each once they hear of each other's invalidations.
    await within(5000, async () => {
      for (const caller of callers) await caller.ask('Hello?')
      asked += 2
      return (await seenBy()).every(({ cacheSize }) => cacheSize?.entries === 2)
    })
    const seen = await seenBy()
    expect(seen.map(({ worker }) => worker)).to.have.members([1, 2])
    for (const { keys, providers, workers } of seen) {
      expect(keys.hottest[0]).to.include({ count: asked, over: 0 })
      expect(
        keys.latest
          .map(({ outcome }) => outcome)
          .sort()
          .slice(-2),
      ).to.deep.equal(['hit', 'miss'])
      expect(providers).to.deep.equal([{ name: 'upstream', state: 'closed' }])
      const entries = workers.map((each) => each.answers && each.cacheSize?.entries)
      expect(entries).to.deep.equal([1, 1])
    }
  })

  it('F2: shows its state though one hangs, and that it does, and again when it does no more', async () => {
    const [one, other] = oneOfEach(await start())
    const { worker } = (await workersSeenBy(one)).state
    const hung = worker === 1 ? 2 : 1
    expect((await workersSeenBy(other)).state.worker).to.equal(hung)
    const pid = childrenOf(gateway.pid)[hung - 1] ?? Number.NaN
    process.kill(pid, 'SIGSTOP')
    // More often than questions are passed on to one that answers none.
    for (let n = 0; n < 12; n += 1) {
      const began = performance.now()
      const { workers } = (await workersSeenBy(one)).state
      expect(performance.now() - began).to.be.below(2000)
      expect(workers[hung - 1]).to.deep.equal({ worker: hung, answers: false })
    }
    process.kill(pid, 'SIGCONT')
    await within(5000, async () =>
      (await workersSeenBy(one)).state.workers.every(({ answers }) => answers),
    )
  })

  for (const cache of ['redis', 'tiered'] as const) {
    it(`V3: what one worker invalidates no other serves (${cache})`, async () => {
      const [one, other] = oneOfEach(await start({ REPRISE_CACHE: cache }))
      for (let round = 0; round < 20; round += 1) {
        const outcomes = [await one.ask('Hello?'), await other.ask('Hello?')]
        // In its own memory, too, where it has one.
        outcomes.push(await other.ask('Hello?'))
        expect(outcomes.map(({ outcome }) => outcome)).to.deep.equal(['MISS', 'HIT', 'HIT'])
        const { body } = await one.call('/admin/invalidate', { all: true })
        expect(body).to.include({ complete: true })
        expect((await other.ask('Hello?')).outcome).to.equal('MISS')
        await other.call('/admin/invalidate', { all: true })
      }
    })
  }

  it('has one set of counters, whichever worker is asked for them', async () => {
    const [one, other] = oneOfEach(await start({ REPRISE_METRICS_FLUSH_MS: '10' }))
    for (const caller of [one, other]) for (let n = 0; n < 5; n += 1) await caller.ask('Hello?')
    const seen = async (caller: PinnedCaller): Promise<number> => {
      const { body } = await caller.call('/admin/stats')
      return (body as { totals: { requests: number } }).totals.requests
    }
    await within(5000, async () => (await seen(one)) === 10 && (await seen(other)) === 10)
  })

  it('breaks no stream when it is told to stop', async () => {
    const gate = Promise.withResolvers<void>()
    upstream.answer = (_call, response) =>
      sendGatedStream(response, 'Until the very end.', gate.promise)
    const url = await start({ REPRISE_METRICS_FLUSH_MS: '3600000' })
    const begun = Array.from({ length: 100 }, (_, seed) =>
      post({ url }, { ...QUESTION, stream: true, seed }),
    )
    const answers = await Promise.all(begun)
    // A terminal, or a service manager, sends it to each of them.
    for (const pid of childrenOf(gateway.pid)) process.kill(pid, 'SIGTERM')
    gateway.signal('SIGTERM')
    await within(5000, async () => (await fetch(`${url}/readyz`)).status === 503)
    gate.resolve()
    const texts = await Promise.all(answers.map((answer) => answer.text()))
    expect(texts.filter((text) => !text.endsWith('data: [DONE]\n\n'))).to.be.empty
    expect((await gateway.ended()).code).to.equal(0)
    const cutOff = gateway.log.filter(({ message }) => message === 'stopped')
    expect(cutOff.map((line) => line.cutOff)).to.deep.equal([0, 0])
    const client = redis.client()
    expect(await client.hget('llm:cache:metrics', 'misses')).to.equal('100')
    client.disconnect()
  })
})
