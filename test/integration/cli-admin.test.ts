import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect } from 'chai'
import { GatewayProcess } from '../support/gateway-process.ts'
import { RedisServer } from '../support/redis-server.ts'

const ROOT = resolve(import.meta.dirname, '../..')

const QUESTIONS = Array.from({ length: 50 }, (_, n) =>
  JSON.stringify({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: `question ${n}` }] }),
).join('\n')

describe('administration by the command line', function () {
  this.timeout(60_000)
  let folder: string
  let server: RedisServer
  let gateways: GatewayProcess[]

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'reprise-admin-'))
    server = await RedisServer.start()
    gateways = []
  })

  afterEach(async () => {
    for (const gateway of gateways) gateway.signal('SIGKILL')
    await Promise.all(gateways.map((gateway) => gateway.ended()))
    await server.stop()
    rmSync(folder, { recursive: true })
  })

  async function start(environment: Readonly<Record<string, string>> = {}): Promise<string> {
    const gateway = new GatewayProcess({ REPRISE_REDIS_URL: server.url, ...environment })
    gateways.push(gateway)
    return gateway.listening()
  }

  async function reprise(environment: Readonly<Record<string, string>>, ...args: string[]) {
    const { PATH = '' } = process.env
    const env = { PATH, ...environment }
    const child = spawn(process.execPath, ['src/cli.ts', ...args], { cwd: ROOT, env })
    const ends = [text(child.stdout), text(child.stderr), once(child, 'close')] as const
    const [stdout, stderr, [code]] = await Promise.all(ends)
    return { code: code as number | null, stdout, stderr }
  }

  it('warms, counts, exports, loses everything, imports, and goes on answering', async () => {
    const url = await start()
    const [requests, all] = [join(folder, 'requests.jsonl'), join(folder, 'all.ndjson')]
    writeFileSync(requests, QUESTIONS)
    const warmed = await reprise({}, 'warm', requests, '--url', url)
    expect(warmed).to.include({ code: 0, stdout: '50 requests: 50 generated, 0 there already\n' })
    const exported = await reprise({}, 'export', all, '--url', url)
    expect(exported).to.include({ code: 0, stdout: '50 entries exported\n', stderr: '' })
    const redis = server.client()
    await redis.flushall()
    redis.disconnect()
    const other = await start()
    const imported = await reprise({}, 'import', all, '--url', other)
    expect(imported).to.include({ code: 0, stdout: '50 entries imported\n' })
    const again = await reprise({}, 'warm', requests, '--url', other)
    expect(again.stdout).to.equal('50 requests: 0 generated, 50 there already\n')
    const piped = await reprise({}, 'export', '-', '--url', other)
    const entries = (lines: string): readonly string[] => lines.split('\n').slice(1).toSorted()
    expect(entries(piped.stdout)).to.deep.equal(entries(readFileSync(all, 'utf8')))
    const stats = await reprise({}, 'stats', '--json', '--url', other)
    expect(JSON.parse(stats.stdout)).to.have.nested.property('totals.hits', 50)
  })

  it('V3: what has been invalidated since stays away, whichever process imports it', async () => {
    const url = await start()
    const [requests, all] = [join(folder, 'requests.jsonl'), join(folder, 'all.ndjson')]
    writeFileSync(requests, QUESTIONS)
    await reprise({}, 'warm', requests, '--url', url, '--tags', 'red')
    await reprise({}, 'export', all, '--url', url)
    const taken = await reprise({}, 'invalidate', '--tag', 'red', '--url', url)
    expect(taken).to.include({ code: 0, stdout: '50 entries invalidated\n' })
    const imported = await reprise({}, 'import', all, '--url', await start())
    expect(imported.stdout).to.equal('0 entries imported\n50 left out: invalidated since\n')
  })

  it('presents the configured admin key, and says what to do about a wrong one', async () => {
    const url = await start({ REPRISE_ADMIN_KEY: 'right' })
    const { port } = new URL(url)
    const right = { REPRISE_ADMIN_KEY: 'right', REPRISE_PORT: port }
    expect(await reprise(right, 'stats')).to.include({ code: 0, stderr: '' })
    const wrong = await reprise({ ...right, REPRISE_ADMIN_KEY: 'wrong-secret' }, 'stats')
    const said = `reprise: ${url}: refuses the admin key; set REPRISE_ADMIN_KEY to its own\n`
    expect(wrong).to.deep.equal({ code: 1, stdout: '', stderr: said })
  })

  it('says in one line that no gateway listens, and how to start it', async () => {
    const free = createServer().listen(0, '127.0.0.1')
    await once(free, 'listening')
    const { port } = free.address() as AddressInfo
    free.close()
    await once(free, 'close')
    const file = join(folder, 'requests.jsonl')
    writeFileSync(file, QUESTIONS)
    for (const args of [
      ['stats'],
      ['invalidate', '--all'],
      ['export', join(folder, 'x')],
      ['warm', file],
    ]) {
      const { code, stdout, stderr } = await reprise({ REPRISE_PORT: String(port) }, ...args)
      expect({ code, stdout }, args[0]).to.deep.equal({ code: 1, stdout: '' })
      const said = `http://127.0.0.1:${port}: no gateway listens there; start it by: reprise serve`
      expect(stderr).to.equal(`reprise: ${said}\n`)
    }
  })

  it('is used wrongly where the configuration is wrong', async () => {
    const { code, stderr } = await reprise({ REPRISE_PORT: 'x' }, 'stats')
    expect(code).to.equal(2)
    expect(stderr).to.match(/^reprise: REPRISE_PORT: /)
  })
})
