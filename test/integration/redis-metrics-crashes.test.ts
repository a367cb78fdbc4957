import { expect } from 'chai'
import type { Redis } from 'ioredis'
import { SystemClock } from '../../src/adapters/clock/system-clock.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { type ConnectedMetrics, connectMetrics } from '../support/redis-adapter.ts'
import { RedisServer } from '../support/redis-server.ts'
import { within } from '../support/within.ts'
import { WriterProcess } from '../support/writer-process.ts'

const TOTALS = 'llm:cache:metrics'
const MARKS = '{llm:cache:metrics}:flushed'
const LABELS = { model: 'gpt-4o-mini', provider: 'test' }

describe('metrics, when something crashes', function () {
  this.timeout(30_000)
  let server: RedisServer
  let client: Redis

  beforeEach(async () => {
    server = await RedisServer.start('--appendonly', 'yes', '--appendfsync', 'everysec')
    client = server.client()
  })

  afterEach(async () => {
    client.disconnect()
    await server.stop()
  })

  /** Requests as the totals have them, by model, by provider, and by day: all have to agree. */
  async function requests(): Promise<number> {
    const [day = ''] = await client.keys('{llm:cache:metrics}:day:*')
    const fields = ['requests', 'requests{model=gpt-4o-mini}', 'requests{provider=test}']
    // In one transaction: writers may be at work.
    const replies = await client
      .multi()
      .hmget(TOTALS, ...fields)
      .hmget(day, 'requests')
      .exec()
    const counts = (replies ?? []).flatMap(([, reply]) => reply as string[])
    expect(counts).to.have.length(4)
    expect([...new Set(counts)]).to.have.length(1)
    return Number(counts[0])
  }

  it('M1: a process that is killed loses one flush interval at most, and none counts twice', async () => {
    let recorded = 0
    let durable = 0
    for (const count of [150, 180, 210]) {
      const writer = new WriterProcess(server.url)
      await writer.recorded(count)
      const { recordedAt } = await writer.end('SIGKILL')
      // One interval of 200 ms, and as much again for the batch under way on a busy machine.
      const written = (recordedAt.at(-1) ?? 0) - 400
      recorded += recordedAt.length
      durable += recordedAt.filter((at) => at <= written).length
    }
    expect(durable).to.be.above(150)
    expect(await requests()).to.be.within(durable, recorded)
  })

  it('M1: processes that are told to end lose nothing', async () => {
    const writers = Array.from({ length: 4 }, () => new WriterProcess(server.url))
    await Promise.all(writers.map((writer) => writer.recorded(100)))
    const reports = await Promise.all(writers.map((writer) => writer.end('SIGTERM')))
    expect(reports.every(({ closed }) => closed)).to.equal(true)
    const recorded = reports.reduce((sum, { recordedAt }) => sum + recordedAt.length, 0)
    expect(await requests()).to.equal(recorded)
  })

  it('M1: a Redis that is killed under 20 writers loses nothing and counts nothing twice', async () => {
    const writers = await Writers.start(server, 20)
    for (let crash = 0; crash < 3; crash += 1) {
      await pause(400)
      await server.kill()
      await pause(150)
      await server.restart()
    }
    await pause(400)
    expect(await requests()).to.be.above(0)
    expect(await writers.close()).to.equal(await requests())
  })

  it('M1: writers write again what Redis acknowledged and lost with its power, once', async () => {
    const writers = await Writers.start(server, 10)
    await pause(300)
    server.keepDisk()
    await pause(500)
    await server.losePower()
    await server.restart()
    const noticed = 'Redis has lost counters, writing them again'
    await within(10_000, () => writers.logged(noticed) === 10)
    expect(await writers.close()).to.equal(await requests())
  })

  it('M1: what is lost is written again by a process that records nothing more', async () => {
    const clock = new ManualClock()
    const { metrics, close } = await connectMetrics(server, clock)
    await recordAndFlush(metrics, 1)
    server.keepDisk()
    await recordAndFlush(metrics, 2)
    await recordAndFlush(metrics, 4)
    await server.losePower()
    await server.restart()
    expect(await requests()).to.equal(1)
    for (let attempt = 0; attempt < 200 && (await requests()) < 7; attempt += 1) {
      await clock.advance(3000)
      await pause(20)
    }
    expect(await requests()).to.equal(7)
    await clock.advance(3000)
    await metrics.flush()
    await clock.advance(60_000)
    expect([clock.nextTaskIn, await requests()]).to.deep.equal([undefined, 7])
    await close()
  })

  it('M1: what lies further back than it is kept is not made up', async () => {
    const clock = new ManualClock()
    const { metrics, close } = await connectMetrics(server, clock)
    await recordAndFlush(metrics, 1)
    await clock.advance(3000)
    await metrics.flush()
    await recordAndFlush(metrics, 2)
    await client.flushall()
    await recordAndFlush(metrics, 4)
    expect(await requests()).to.equal(6)
    await close()
  })

  it('M1: marks that are gone without their counts do not have them counted twice', async () => {
    const { metrics, close } = await connectMetrics(server, new ManualClock())
    await recordAndFlush(metrics, 1)
    await recordAndFlush(metrics, 2)
    await client.del(MARKS)
    await metrics.flush()
    expect(await requests()).to.equal(3)
    await client.del(MARKS)
    await recordAndFlush(metrics, 4)
    expect(await requests()).to.equal(7)
    await close()
  })

  it('M1: marks of processes that are long gone are swept', async () => {
    const now = Math.floor(Date.now() / 1000)
    await client.hset(MARKS, { long: `7 ${now - 700_000}`, lately: `7 ${now - 600_000}` })
    const { metrics, close } = await connectMetrics(server, new ManualClock())
    await recordAndFlush(metrics, 1)
    const marks = await client.hkeys(MARKS)
    expect(marks).to.have.length(2).and.include('lately')
    await close()
  })

  it('M3: a hash takes in only so many names, however many processes bring some', async () => {
    const { metrics, close } = await connectMetrics(server, new ManualClock())
    await recordAndFlush(metrics, 1)
    const names = Array.from({ length: 5000 }, (_, n) => [`requests{model=m${n}}`, '1'])
    await client.hset(TOTALS, Object.fromEntries(names))
    const before = await client.hlen(TOTALS)
    metrics.record({ requests: 2 }, { model: 'm77', provider: 'test' })
    metrics.record({ requests: 4 }, { model: 'new', provider: 'test' })
    const { totals, byModel } = await metrics.read()
    expect(totals.requests).to.equal(7)
    expect([byModel.m77?.requests, byModel.new, byModel.other?.requests]).to.deep.equal([
      3,
      undefined,
      4,
    ])
    expect(await client.hlen(TOTALS)).to.equal(before + 1)
    await close()
  })
})

async function recordAndFlush(
  metrics: ConnectedMetrics['metrics'],
  requests: number,
): Promise<void> {
  metrics.record({ requests }, LABELS)
  expect(await metrics.flush()).to.equal(true)
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Metrics with a connection each, all counting at a steady rate. */
class Writers {
  readonly #connected: readonly ConnectedMetrics[]
  readonly #recording: NodeJS.Timeout
  #recorded = 0

  private constructor(connected: readonly ConnectedMetrics[]) {
    this.#connected = connected
    this.#recording = setInterval(() => {
      for (const { metrics } of connected) metrics.record({ requests: 1 }, LABELS)
      this.#recorded += connected.length
    }, 5)
  }

  static async start(server: RedisServer, count: number): Promise<Writers> {
    const connecting = Array.from({ length: count }, () =>
      connectMetrics(server, new SystemClock(), 500, 50),
    )
    return new Writers(await Promise.all(connecting))
  }

  /** How many of them have logged a message. */
  logged(message: string): number {
    return this.#connected.filter(({ logger }) => logger.messages.includes(message)).length
  }

  /** Stops and closes them; returns how many requests they have recorded. */
  async close(): Promise<number> {
    clearInterval(this.#recording)
    await Promise.all(this.#connected.map(({ metrics }) => metrics.close()))
    await Promise.all(this.#connected.map(({ close }) => close()))
    return this.#recorded
  }
}
