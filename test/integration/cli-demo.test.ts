import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect } from 'chai'
import type { DemoReport } from '../../src/adapters/cli/demo-performance.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** The demo under way. */
type Demo = ChildProcessByStdio<null, Readable, Readable>

describe('reprise demo', function () {
  this.timeout(60_000)
  const folder = mkdtempSync(join(tmpdir(), 'reprise-demo-test-'))
  after(() => rmSync(folder, { recursive: true }))

  /** Its own temporary folder shows what it leaves behind. */
  function start(
    args: readonly string[],
    environment: Readonly<Record<string, string>> = {},
  ): Demo {
    const { PATH = '' } = process.env
    const env = { PATH, TMPDIR: folder, REPRISE_PORT: 'ignored', ...environment }
    return spawn(process.execPath, ['src/cli.ts', 'demo', ...args], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }

  async function ended(demo: Demo) {
    const [stdout, stderr, [code]] = await Promise.all([
      text(demo.stdout),
      text(demo.stderr),
      once(demo, 'close'),
    ])
    return { code, stdout, stderr }
  }

  async function reported(environment: Readonly<Record<string, string>> = {}) {
    const { code, stdout, stderr } = await ended(start(['--json'], environment))
    expect(stderr).to.equal('')
    expect(code).to.equal(0)
    return JSON.parse(stdout) as DemoReport
  }

  function leftBehind(): readonly string[] {
    return readdirSync(folder).filter((name) => name.startsWith('reprise'))
  }

  function outcomesOf({ steps }: DemoReport, name: string): readonly (string | null)[] {
    const step = steps.find((one) => one.name === name)
    return step?.exchanges.map(({ xCache }) => xCache) ?? []
  }

  it('shows all of it on a Redis of its own that it kills, and agrees with what the gateway counts', async () => {
    const report = await reported()
    expect(report.store.isReal).to.equal(true)
    expect(report.tookMs).to.be.below(60_000)
    expect(report.steps.map(({ name }) => name)).to.deep.equal([
      ...['miss', 'hit', 'crowd', 'similar', 'outage', 'provider', 'invalidation'],
    ])
    expect(outcomesOf(report, 'miss')).to.deep.equal(['MISS'])
    expect(outcomesOf(report, 'hit')).to.deep.equal(['HIT'])
    expect(outcomesOf(report, 'similar')).to.deep.equal(['MISS', 'SEMANTIC', 'MISS'])
    expect(outcomesOf(report, 'provider')).to.deep.equal(['MISS', 'STALE', 'DEGRADED', 'MISS'])
    expect(outcomesOf(report, 'invalidation')).to.deep.equal(['MISS'])
    expect(report.steps[2]?.facts).to.include('generations: 1')
    expect(report.steps[4]?.facts).to.include('the log says: cache unreachable, standby takes over')
    const { counted, stats, agrees } = report.summary
    expect(agrees).to.equal(true)
    expect(counted).to.deep.include({ failures: 0, stale: 1, semantic: 1, degraded: 1 })
    expect(stats).to.deep.include(counted)
    expect(leftBehind()).to.deep.equal([])
  })

  it('says so where it has to simulate the outage', async () => {
    const report = await reported({ PATH: '' })
    expect(report.store.isReal).to.equal(false)
    expect(report.steps[4]?.facts[0]).to.match(/^SIMULATED: .*no redis-server on the PATH/)
    expect(report.summary.agrees).to.equal(true)
  })

  it('tells what it does on the terminal', async () => {
    const { code, stdout } = await ended(start(['--fast']))
    expect(code).to.equal(0)
    expect(stdout)
      .to.match(/\n1\. A miss\n {3}.*\n {3}asks {2}What is a cache\?\n {3}gets {2}x-cache: MISS/)
      .and.to.match(/x-cache: HIT {2}Cache-Status: reprise; hit; .* Age: \d+ {2}\d+(\.\d)? ms\n/)
      .and.to.include('GET /admin/stats says the same\n')
      .and.not.to.include('NOT AS IT SHOULD BE')
  })

  it('cleans up when it is interrupted, and says that it was', async () => {
    const demo = start([])
    const said = ended(demo)
    await new Promise<void>((reached) => {
      demo.stdout.on('data', (line: Buffer) => {
        if (String(line).includes('2. A hit')) reached()
      })
    })
    demo.kill('SIGINT')
    const { code, stdout, stderr } = await said
    expect([code, stderr]).to.deep.equal([1, 'reprise: interrupted\n'])
    const port = Number(/redis-server of its own, on port (\d+)/.exec(stdout)?.[1])
    const [error] = await once(connect(port, '127.0.0.1'), 'error')
    expect(error.code).to.equal('ECONNREFUSED')
    expect(leftBehind()).to.deep.equal([])
  })
})
