import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect } from 'chai'
import { freePort } from '../../src/container/demo-port.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** What is printed between the outputs of two blocks. */
const BETWEEN = '--- next block ---'

/** Commands of the tour, by block. */
function blocks(): readonly string[] {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
  const [, tour = ''] = /^## Five minutes\n([\s\S]*?)^## /m.exec(readme) ?? []
  return [...tour.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block)
}

/** What a block says that is printed: what stands behind each `#`. */
function promised(block: string): readonly string[] {
  const comments = block.split('\n').map((line) => /(?:^|\s)# ?(.*)$/.exec(line)?.[1])
  return comments.filter((text) => text !== undefined).map((text) => text.trim())
}

describe('the tour of the README', function () {
  this.timeout(60_000)
  const commands = blocks()
  let began: ChildProcess | undefined
  let environment: Record<string, string | undefined>
  let adapted: (text: string) => string
  let redis: number
  const directory = mkdtempSync(join(tmpdir(), 'reprise-tour-'))
  let shown: readonly (readonly string[])[]

  before(async () => {
    redis = await freePort()
    const [gateway, provider] = [await freePort(), await freePort()]
    // The tour's own ports may be taken on this machine.
    adapted = (text) =>
      text
        .replaceAll(':8080', `:${gateway}`)
        .replaceAll('6390', String(redis))
        .replaceAll(':9000', `:${provider}`)
    environment = {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      TMPDIR: directory,
      REPRISE_PORT: String(gateway),
      PROVIDER_PORT: String(provider),
      REPRISE_LOG_LEVEL: 'error',
    }
    const options = { cwd: ROOT, env: environment, detached: true, stdio: 'ignore' } as const
    began = spawn('bash', ['-c', adapted(commands[0] ?? '')], options)
    shown = outputs(commands.slice(1))
  })

  after(() => {
    if (began?.pid !== undefined) process.kill(-began.pid, 'SIGTERM')
    // It is running still where the tour broke off.
    spawnSync('bash', ['-c', `redis-cli -p ${redis} shutdown nosave`], { stdio: 'ignore' })
    rmSync(directory, { recursive: true, force: true })
  })

  /** Runs blocks in one shell, as a reader does, and returns the lines that each prints. */
  function outputs(parts: readonly string[]): readonly (readonly string[])[] {
    const script = adapted(parts.join(`\necho '${BETWEEN}'\n`))
    const options = { cwd: ROOT, env: environment, encoding: 'utf8', timeout: 50_000 } as const
    const said = execFileSync('bash', ['-c', script], { ...options, stdio: 'pipe' })
    return said.split(BETWEEN).map((part) =>
      part
        .trim()
        .split('\n')
        .map((line) => line.trim()),
    )
  }

  for (const [place, block] of commands.slice(1).entries()) {
    it(`shows in its part ${place + 1} what is printed`, () => {
      expect(promised(block)).to.have.length.above(0)
      expect(shown[place]).to.deep.equal(promised(block))
    })
  }

  it('goes from a miss to what was saved', () => {
    const text = commands.slice(1).flatMap(promised).join('\n')
    const stages = ['MISS', 'HIT', 'COALESCED', 'degraded', 'DEGRADED', 'invalidated', 'hit rate']
    const places = stages.map((stage) => text.indexOf(stage))
    expect(places).to.deep.equal([...places].sort((a, b) => a - b))
    expect(places[0]).to.be.above(-1)
  })
})
