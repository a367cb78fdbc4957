import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect } from 'chai'
import { untilDraining } from '../support/draining.ts'
import { RedisServer } from '../support/redis-server.ts'
import { sendStream, streamOf, UpstreamServer } from '../support/upstream-server.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** `reprise serve` in a process of its own. */
class ServeProcess {
  readonly #child: ChildProcess
  readonly ended: Promise<{ code: number | null; stdout: string; stderr: string }>
  #said = ''

  constructor(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    const { PATH = '' } = process.env
    const options = { cwd: ROOT, env: { PATH, ...environment }, stdio: 'pipe' } as const
    const child = spawn(process.execPath, ['src/cli.ts', 'serve', ...args], options)
    child.stdout.on('data', (data: Buffer) => {
      this.#said += data
    })
    this.#child = child
    const stderr = text(child.stderr)
    this.ended = once(child, 'close').then(async ([code]) => {
      return { code: code as number | null, stdout: this.#said, stderr: await stderr }
    })
  }

  /** The first thing that it prints. */
  async announced(): Promise<string> {
    while (!this.#said.endsWith('\n')) {
      const said = this.#child.stdout === null ? [] : once(this.#child.stdout, 'data')
      const ended = await Promise.race([said, this.ended])
      if ('stderr' in ended) throw new Error(`it ended: ${ended.stderr}`)
    }
    return this.#said
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }
}

describe('reprise serve', function () {
  this.timeout(20_000)
  const folder = mkdtempSync(join(tmpdir(), 'reprise-serve-'))
  const started: ServeProcess[] = []

  function serve(args: readonly string[], environment?: Readonly<Record<string, string>>) {
    const served = new ServeProcess(args, environment)
    started.push(served)
    return served
  }

  afterEach(async () => {
    for (const served of started.splice(0)) {
      served.kill('SIGKILL')
      await served.ended
    }
  })
  after(() => rmSync(folder, { recursive: true }))

  it('serves, says where, and stops in order on either signal', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const served = serve(['--port', '0'])
      const said = await served.announced()
      const address = /^reprise listens on (http:\S+), cache: memory\n/.exec(said)?.[1] ?? ''
      expect(said)
        .to.include(`curl -i ${address}/v1/chat/completions`)
        .and.to.include(`dashboard: ${address}/dashboard\n`)
        .and.to.include(`figures: ${address}/admin/stats\n`)
      expect((await fetch(`${address}/healthz`)).status).to.equal(200)
      served.kill(signal)
      expect((await served.ended).code, signal).to.equal(0)
    }
  })

  it('lets options win over the environment, and that over the file that is named', async () => {
    const file = join(folder, 'some.yaml')
    writeFileSync(file, 'host: 127.0.0.3\nport: 1\ncache: none\n')
    const environment = { REPRISE_HOST: '127.0.0.2', REPRISE_PORT: '2' }
    const served = serve(['--port', '0', '--config', file, '--json'], environment)
    const { address, cache, dashboard } = JSON.parse(await served.announced())
    expect(address).to.match(/^http:\/\/127\.0\.0\.2:\d{4,5}$/)
    expect([cache, dashboard]).to.deep.equal(['no-op', `${address}/dashboard`])
    const other = serve(['--host', '127.0.0.4', '--port', '0', '--config', file, '--json'])
    expect(JSON.parse(await other.announced()).address).to.match(/^http:\/\/127\.0\.0\.4:/)
  })

  it('starts as many workers as it is told, whatever the environment says', async () => {
    const redis = await RedisServer.start()
    const environment = { REPRISE_REDIS_URL: redis.url, REPRISE_WORKERS: '3' }
    const served = serve(['--port', '0', '--workers', '2', '--json'], environment)
    const { address, cache, workers } = JSON.parse(await served.announced())
    expect([cache, workers]).to.deep.equal(['redis', 2])
    expect((await fetch(`${address}/healthz`)).status).to.equal(200)
    served.kill('SIGINT')
    expect((await served.ended).code).to.equal(0)
    await redis.stop()
  })

  it('finishes what is under way when it is told to stop', async () => {
    const upstream = await UpstreamServer.start()
    const finish = Promise.withResolvers<void>()
    const asked = Promise.withResolvers<void>()
    upstream.answer = async (_call, response) => {
      asked.resolve()
      await finish.promise
      sendStream(response, streamOf('Finished all the same.'))
    }
    const served = serve(['--port', '0', '--json'], { REPRISE_UPSTREAM_URL: upstream.url })
    const { address } = JSON.parse(await served.announced())
    const answer = fetch(`${address}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"model":"m","stream":true,"messages":[{"role":"user","content":"Hello!"}]}',
    })
    await asked.promise
    served.kill('SIGTERM')
    finish.resolve()
    expect(await (await answer).text()).to.match(/Finished [\s\S]*data: \[DONE\]\n\n$/)
    expect((await served.ended).code).to.equal(0)
    await upstream.stop()
  })

  it('ends at once on a second signal', async () => {
    const upstream = await UpstreamServer.start()
    const asked = Promise.withResolvers<void>()
    upstream.answer = async () => asked.resolve()
    const served = serve(['--port', '0', '--json'], { REPRISE_UPSTREAM_URL: upstream.url })
    const { address } = JSON.parse(await served.announced())
    const answer = fetch(`${address}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"model":"m","messages":[{"role":"user","content":"Hello!"}]}',
    }).catch(() => 'cut off')
    await asked.promise
    served.kill('SIGTERM')
    await untilDraining(address)
    served.kill('SIGINT')
    expect((await served.ended).code).to.equal(null)
    expect(await answer).to.equal('cut off')
    await upstream.stop()
  })

  it('says in one line that its port is in use, and what to do', async () => {
    const { port } = new URL(JSON.parse(await serve(['--port', '0', '--json']).announced()).address)
    const { code, stdout, stderr } = await serve(['--port', port]).ended
    expect([code, stdout]).to.deep.equal([1, ''])
    expect(stderr).to.match(
      new RegExp(`^reprise: port ${port} of 127\\.0\\.0\\.1 is in use \\(EADDRINUSE\\): .*\n$`),
    )
  })

  it('says in one line that its host is none of this machine', async () => {
    const { code, stderr } = await serve(['--host', '192.0.2.1'], {
      REPRISE_API_KEYS: 'acme:key',
    }).ended
    expect(code).to.equal(1)
    expect(stderr).to.match(/^reprise: 192\.0\.2\.1 is no address of this machine .*\n$/)
  })

  it('does not start with wrong settings or options, and says which', async () => {
    const file = join(folder, 'wrong.yaml')
    writeFileSync(file, 'prot: 1\n')
    const missing = join(folder, 'missing.yaml')
    for (const [args, said] of [
      [['--config', file], /^reprise: wrong configuration\n.*"prot"/],
      [['--config', missing], /^reprise: .*missing\.yaml: ENOENT.*\n$/],
      [['--port', '65536'], /^reprise: option '--port <number>' .* from 0 to 65535\.\n/],
      [['--port', 'x'], /^reprise: option '--port <number>' .* from 0 to 65535\.\n/],
      [['--workers', '0'], /^reprise: option '--workers <count>' .* from 1 to 64, or auto\.\n/],
      [['--workers', '65'], /^reprise: option '--workers <count>' .* from 1 to 64, or auto\.\n/],
      [['--workers', '2'], /^reprise: workers \(REPRISE_WORKERS\): .* redis or tiered.*\n$/],
      [['--host', ''], /^reprise: option '--host <address>' .* Must not be empty\.\n/],
      [['--host', '0.0.0.0'], /^reprise: host \(REPRISE_HOST\): without apiKeys .*\n$/],
    ] as const) {
      const { code, stdout, stderr } = await serve(args).ended
      expect([code, stdout], args.join(' ')).to.deep.equal([2, ''])
      expect(stderr).to.match(said)
    }
  })
})
