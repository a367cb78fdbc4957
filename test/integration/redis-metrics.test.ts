import { expect } from 'chai'
import type { Redis } from 'ioredis'
import { createReprise } from '../../src/container/reprise.ts'
import { CommandSpy } from '../support/command-spy.ts'
import { eventually } from '../support/eventually.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { connectMetrics } from '../support/redis-adapter.ts'
import { RedisServer } from '../support/redis-server.ts'
import { ACME, requestOf } from '../support/requests.ts'

describe('metrics in a real Redis', () => {
  let server: RedisServer
  let client: Redis

  beforeEach(async () => {
    server = await RedisServer.start('--appendonly', 'yes', '--appendfsync', 'always')
    client = server.client()
    client.on('error', () => {})
  })

  afterEach(async () => {
    client.disconnect()
    await server.stop()
  })

  it('M2: metrics are persisted to Redis, survive a restart, and reading them returns totals', async () => {
    const settings = { cache: { kind: 'redis', url: server.url } } as const
    const first = createReprise({ ...settings, adapters: { logger: new RecordingLogger() } })
    await first.start()
    await first.generate.execute(requestOf(), ACME)
    await first.generate.execute(requestOf(), ACME)
    await first.close()
    expect(await client.hgetall('llm:cache:metrics')).to.include({
      hits: '1',
      misses: '1',
      requests: '2',
    })
    const second = createReprise({ ...settings, adapters: { logger: new RecordingLogger() } })
    await second.start()
    await second.generate.execute(requestOf(), ACME)
    const { totals, complete } = await second.readMetrics.execute()
    expect(totals).to.include({ requests: 3, hits: 2, misses: 1 })
    expect(complete).to.equal(true)
    await second.close()
  })

  it('M2: of what is no whole number, names, buckets and totals come to the same', async () => {
    const clock = new ManualClock()
    const { metrics, close } = await connectMetrics(server, clock)
    for (const model of ['a', 'b', 'c']) {
      metrics.record({ saved_ms: 10.4, input_tokens: 1e300 }, { model, provider: 'p' })
      await clock.advance(60_000)
    }
    const now = clock.now()
    const range = { from: now - 600_000, to: now + 1, step: 'minute' } as const
    const { complete, totals, byModel, byProvider, series } = await metrics.read(range)
    await close()
    expect(complete).to.equal(true)
    const sums = [Object.values(byModel), Object.values(byProvider), series.map((at) => at.counts)]
    for (const counter of ['saved_ms', 'input_tokens'] as const) {
      for (const parts of sums) {
        const sum = parts.reduce((upTo, part) => upTo + (part[counter] ?? 0), 0)
        expect(sum, counter).to.equal(totals[counter]).and.to.be.above(0)
      }
    }
  })

  it('M1: a flush writes what has been recorded before it, and ends, however much is recorded meanwhile', async () => {
    const { metrics, close } = await connectMetrics(server, new ManualClock())
    const spy = await CommandSpy.on(server)
    let recorded = 0
    let ended = false
    metrics.record({ hits: 1 })
    const flushed = metrics.flush().then((written) => {
      ended = true
      return written
    })
    for (; !ended && recorded < 5000; recorded += 1) {
      metrics.record({ hits: 1 })
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(await flushed).to.equal(true)
    const flushes = (await spy.names()).filter((name) => name === 'EVAL')
    expect(flushes).to.have.length(1)
    expect((await metrics.read()).totals.hits).to.equal(recorded + 1)
    await close()
    spy.stop()
  })

  it('M1: what is recorded while Redis is away takes no more room, and one batch for each time it went', async () => {
    const { metrics, close } = await connectMetrics(server, new ManualClock(), 50)
    const spy = await CommandSpy.on(server)
    server.hang()
    for (let n = 0; n < 20; n += 1) {
      metrics.record({ hits: 1 })
      expect(await metrics.flush()).to.equal(false)
    }
    server.resume()
    await eventually(() => metrics.flush(), 50)
    expect((await metrics.read()).totals.hits).to.equal(20)
    const numbers = (await spy.commands()).filter(([name]) => name?.toUpperCase() === 'EVAL')
    const batches = new Set(numbers.map((sent) => sent.slice(3).join(' ')))
    expect(batches.size).to.be.within(1, 3)
    await close()
    spy.stop()
  })

  it('M1: whoever reads during a flush reads what was recorded before', async () => {
    const { metrics, close } = await connectMetrics(server, new ManualClock())
    metrics.record({ hits: 1 })
    const first = metrics.flush()
    metrics.record({ hits: 1 })
    const [one, other] = await Promise.all([metrics.read(), metrics.read()])
    expect([await first, one.totals.hits, other.totals.hits]).to.deep.equal([true, 2, 2])
    await close()
  })

  it('M1: a flush whose reply is lost is tried again and counted once', async () => {
    const { metrics, close } = await connectMetrics(server, new ManualClock(), 300)
    metrics.record({ hits: 7 })
    server.hang()
    expect(await metrics.flush()).to.equal(false)
    server.resume()
    await eventually(() => metrics.flush(), 50)
    metrics.record({ hits: 1 })
    expect((await metrics.read()).totals.hits).to.equal(8)
    expect(await client.hget('llm:cache:metrics', 'hits')).to.equal('8')
    await close()
  })

  it('M1: keeps what cannot be written, and writes it when Redis is back', async () => {
    const { metrics, logger, close } = await connectMetrics(server, new ManualClock())
    metrics.record({ misses: 1 })
    await metrics.flush()
    await server.kill()
    metrics.record({ misses: 2 })
    expect(await metrics.flush()).to.equal(false)
    metrics.record({ misses: 3 })
    expect(await metrics.flush()).to.equal(false)
    const meanwhile = await metrics.read()
    expect([meanwhile.complete, meanwhile.totals.misses]).to.deep.equal([false, 5])
    await server.restart()
    await eventually(() => metrics.flush(), 50)
    expect((await metrics.read()).totals.misses).to.equal(6)
    expect(logger.messages).to.deep.equal([
      'counters cannot be written, keeping them',
      'counters are written again',
    ])
    await close()
  })

  it('M1: adds up what several processes count', async () => {
    const writers = await Promise.all([1, 2, 3].map(() => connectMetrics(server)))
    for (const { metrics } of writers) metrics.record({ requests: 10 })
    await Promise.all(writers.map(({ metrics }) => metrics.flush()))
    expect(await client.hget('llm:cache:metrics', 'requests')).to.equal('30')
    await Promise.all(writers.map(({ close }) => close()))
  })

  it('M1: flushes by itself, soon after something was recorded', async () => {
    const clock = new ManualClock()
    const { metrics, close } = await connectMetrics(server, clock)
    expect(clock.nextTaskIn).to.equal(undefined)
    metrics.record({ hits: 1 })
    expect(clock.nextTaskIn).to.equal(60_000)
    await clock.advance(60_000)
    await metrics.flush()
    expect(await client.hget('llm:cache:metrics', 'hits')).to.equal('1')
    await close()
  })

  it('M2: history is kept by minute, hour and day, for 48 hours, 90 days and 2 years', async () => {
    const clock = new ManualClock(Date.UTC(2026, 0, 1, 12, 34, 56))
    const { metrics, close } = await connectMetrics(server, clock)
    metrics.record({ hits: 1 })
    await clock.advance(60_000)
    metrics.record({ hits: 2 })
    await metrics.flush()
    const day = 86_400
    const lifetimes = { minute: 2 * day, hour: 90 * day, day: 730 * day }
    for (const [step, seconds] of Object.entries(lifetimes)) {
      for (const key of await client.keys(`{llm:cache:metrics}:${step}:*`)) {
        expect(await client.ttl(key)).to.be.within(seconds - 5, seconds)
      }
    }
    const range = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2026, 0, 2), step: 'minute' } as const
    const unnamed = { byModel: {}, byProvider: {} }
    expect((await metrics.read(range)).series).to.deep.equal([
      { at: Date.UTC(2026, 0, 1, 12, 34), counts: { hits: 1 }, ...unnamed },
      { at: Date.UTC(2026, 0, 1, 12, 35), counts: { hits: 2 }, ...unnamed },
    ])
    expect((await metrics.read({ ...range, step: 'hour' })).series).to.deep.equal([
      { at: Date.UTC(2026, 0, 1, 12), counts: { hits: 3 }, ...unnamed },
    ])
    await close()
  })
})
