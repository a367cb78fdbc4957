import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { Writable } from 'node:stream'
import { expect } from 'chai'
import { Command } from 'commander'
import type { CliParts } from '../../src/adapters/cli/cli-parts.ts'
import { demoCommand } from '../../src/adapters/cli/demo-command.ts'
import type { DemoParts, DemoStage } from '../../src/adapters/cli/demo-parts.ts'
import { performed } from '../../src/adapters/cli/demo-performance.ts'
import { DemoShow } from '../../src/adapters/cli/demo-show.ts'
import { DEMO_STEPS } from '../../src/adapters/cli/demo-steps.ts'
import { DemoTally } from '../../src/adapters/cli/demo-tally.ts'

const NO_DRAMA = { kill: async () => {}, restart: async () => {} }

/** A gateway that always says the same of its answers, and of what it has counted. */
class ParrotGateway {
  readonly #server: Server
  stats: Readonly<Record<string, number>> = {}
  closed = 0

  constructor(xCache: string, status = 200) {
    this.#server = createServer((request, response) => {
      const isStats = request.url === '/admin/stats'
      const headers = { 'content-type': 'application/json', 'x-cache': xCache, age: '0' }
      response.writeHead(isStats ? 200 : status, headers)
      response.end(JSON.stringify(isStats ? { totals: this.stats } : {}))
    })
  }

  async open(): Promise<DemoStage> {
    this.#server.listen(0, '127.0.0.1').unref()
    await once(this.#server, 'listening')
    const place = this.#server.address()
    const port = typeof place === 'object' ? place?.port : 0
    return {
      address: `http://127.0.0.1:${port}`,
      store: { ...NO_DRAMA, isReal: false, what: 'a store that does not matter' },
      generator: { ...NO_DRAMA, asked: 0 },
      comparesQuestions: false,
      learned: () => 0,
      log: [],
      close: async () => {
        this.closed += 1
        this.#server.close()
        this.#server.closeAllConnections()
      },
    }
  }
}

const EXPECTED = {
  ...{ requests: 2, hits: 1, misses: 1, stale: 0, semantic: 0 },
  ...{ coalesced: 0, bypass: 0, degraded: 0, failures: 0 },
}

describe('the demo', () => {
  const lines: string[] = []
  const opened: DemoStage[] = []
  beforeEach(() => lines.splice(0))
  afterEach(async () => {
    for (const stage of opened.splice(0)) await stage.close()
  })

  async function showOn(gateway: ParrotGateway): Promise<DemoShow> {
    const stage = await gateway.open()
    opened.push(stage)
    const { signal } = new AbortController()
    return new DemoShow({ stage, signal, readingMs: 0, say: (line) => lines.push(line) })
  }

  it('notes what does not come out as it should, and goes on', async () => {
    const gateway = new ParrotGateway('MISS')
    gateway.stats = { ...EXPECTED, hits: 0, misses: 2 }
    const report = await performed(await showOn(gateway), DEMO_STEPS.slice(0, 2))
    expect(report.steps.map(({ name, ok }) => [name, ok])).to.deep.equal([
      ['miss', true],
      ['hit', false],
    ])
    expect(report.steps[1]?.failures).to.deep.equal(['the same question again is a hit'])
    expect([report.ok, report.summary.agrees]).to.deep.equal([false, true])
    expect(lines).to.include('   NOT AS IT SHOULD BE: the same question again is a hit')
  })

  it('is not as it should be where the gateway counts otherwise', async () => {
    const gateway = new ParrotGateway('MISS')
    gateway.stats = { ...EXPECTED, requests: 1, hits: 0, misses: 2 }
    const report = await performed(await showOn(gateway), DEMO_STEPS.slice(0, 1))
    expect(report.steps[0]?.ok).to.equal(true)
    expect([report.ok, report.summary.agrees]).to.deep.equal([false, false])
    expect(lines.at(-1)).to.match(/NOT AS IT SHOULD BE: GET \/admin\/stats says/)
  }).timeout(10_000)

  it('says what it leaves out, and why', async () => {
    const gateway = new ParrotGateway('MISS')
    gateway.stats = { ...EXPECTED, requests: 0, hits: 0, misses: 0 }
    const steps = DEMO_STEPS.filter(({ name }) => name === 'similar')
    const report = await performed(await showOn(gateway), steps)
    expect(report.ok).to.equal(true)
    expect(report.steps[0]?.skipped).to.match(/packages of the embedded model/)
    expect(lines.join('\n')).to.include('left out: the packages of the embedded model')
  })

  it('counts answers by their headers, and everything else as failed', () => {
    const tally = new DemoTally()
    const exchange = {
      ...{ question: '', content: '', tookMs: 0, cacheStatus: null, age: null, provider: null },
    }
    tally.add({ ...exchange, status: 200, xCache: 'HIT' })
    tally.add({ ...exchange, status: 200, xCache: 'MISS' })
    expect(tally.totals()).to.deep.equal(EXPECTED)
    tally.add({ ...exchange, status: 503, xCache: 'MISS' })
    tally.add({ ...exchange, status: 200, xCache: null })
    tally.add({ ...exchange, status: 0, xCache: null })
    expect(tally.totals()).to.deep.equal({ ...EXPECTED, requests: 5, failures: 3 })
  })
})

describe('reprise demo, the command', () => {
  /** Runs it on what is given; resolves to how it ended. */
  async function run(demo: DemoParts, ...args: string[]): Promise<unknown> {
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done() })
    const program = new Command().exitOverride()
    const parts: Pick<CliParts, 'demo' | 'stdout'> = { demo, stdout }
    demoCommand(program, parts as CliParts)
    return program.parseAsync(['demo', ...args], { from: 'user' }).then(
      () => 'done',
      (error: Error) => error.message,
    )
  }

  it('stops what it has started when it is interrupted, also while it starts', async () => {
    for (const late of [false, true]) {
      const gateway = new ParrotGateway('MISS')
      const controller = new AbortController()
      let forgotten = 0
      const demo: DemoParts = {
        open: async () => {
          if (late) setImmediate(() => controller.abort())
          else controller.abort()
          return gateway.open()
        },
        interruption: () => ({ signal: controller.signal, forget: () => (forgotten += 1) }),
      }
      expect(await run(demo, '--fast')).to.equal('interrupted')
      expect([gateway.closed, forgotten]).to.deep.equal([1, 1])
    }
  })

  it('fails where it cannot start', async () => {
    const demo: DemoParts = {
      open: () => Promise.reject(new Error('no port is free')),
      interruption: () => ({ signal: new AbortController().signal, forget: () => {} }),
    }
    expect(await run(demo)).to.equal('no port is free')
  })
})
