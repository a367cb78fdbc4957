import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { outcomeOf, post, QUESTION } from '../support/chat.ts'
import { GatewayProcess } from '../support/gateway-process.ts'
import { RedisServer } from '../support/redis-server.ts'
import { UpstreamServer } from '../support/upstream-server.ts'
import { within } from '../support/within.ts'
import { childrenOf, isAlive } from '../support/worker-processes.ts'

/** What a worker does in place of serving, and the primary does not. */
const IN_A_WORKER = "import cluster from 'node:cluster'\nif (cluster.isWorker) "

describe('workers that fail', function () {
  this.timeout(60_000)
  const folder = mkdtempSync(join(tmpdir(), 'reprise-workers-'))
  let redis: RedisServer
  const started: GatewayProcess[] = []

  before(async () => {
    redis = await RedisServer.start()
  })

  afterEach(async () => {
    for (const gateway of started.splice(0)) {
      // One that was stopped would not notice that the others have ended.
      for (const pid of childrenOf(gateway.pid)) process.kill(pid, 'SIGKILL')
      gateway.signal('SIGKILL')
      await gateway.ended()
    }
  })

  after(async () => {
    await redis.stop()
    rmSync(folder, { recursive: true })
  })

  function start(more: Readonly<Record<string, string>> = {}): GatewayProcess {
    const shared = { REPRISE_WORKERS: '2', REPRISE_REDIS_URL: redis.url }
    const gateway = new GatewayProcess({ ...shared, ...more })
    started.push(gateway)
    return gateway
  }

  /** Loaded by every process of the gateway before anything else. */
  function preloaded(source: string): Readonly<Record<string, string>> {
    const file = join(folder, `${Math.random()}.mjs`)
    writeFileSync(file, source)
    return { NODE_OPTIONS: `--import=${file}` }
  }

  it('are replaced while the others serve', async () => {
    const gateway = start()
    const url = await gateway.listening()
    const [one = 0, other = 0] = childrenOf(gateway.pid)
    const seen = { answered: 0, broken: 0 }
    let isOver = false
    const callers = Array.from({ length: 8 }, async (_, seed) => {
      while (!isOver) {
        const answer = await post({ url }, { ...QUESTION, seed }).catch(() => undefined)
        const text = await answer?.text().catch(() => undefined)
        if (answer?.status === 200 && text?.endsWith('}')) seen.answered += 1
        else seen.broken += 1
      }
    })
    await within(5000, () => seen.answered > 100)
    process.kill(one, 'SIGKILL')
    await within(5000, () => !isAlive(one))
    const before = seen.answered
    await within(5000, () => seen.answered > before + 100)
    await within(10_000, () => gateway.log.some((line) => line.message === 'worker serves again'))
    isOver = true
    await Promise.all(callers)
    // What was under way there, and nothing else: each caller had one request.
    expect(seen.broken).to.be.at.most(callers.length)
    const now = childrenOf(gateway.pid)
    expect(now).to.have.length(2).and.to.include(other).and.not.to.include(one)
    const [line] = gateway.log.filter(({ message }) => String(message).startsWith('worker ended'))
    expect(line).to.include({ level: 'error', pid: one, signal: 'SIGKILL' })
  })

  it('F2: leave no caller waiting that they were being handed when they ended', async () => {
    const gateway = start()
    const { port } = new URL(await gateway.listening())
    const [one = 0] = childrenOf(gateway.pid)
    process.kill(one, 'SIGSTOP')
    // Connections are handed out in turn: one of them to the worker that takes none.
    const answered: boolean[] = []
    for (let n = 0; n < 4; n += 1) {
      const socket = connect(Number(port), '127.0.0.1')
      socket.on('error', () => {}).resume()
      socket.write('GET /healthz HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n')
      socket.on('close', () => answered.push(socket.bytesRead > 0))
    }
    await within(5000, () => answered.length === 3)
    process.kill(one, 'SIGKILL')
    await within(5000, () => answered.length === 4)
    expect(answered).to.deep.equal([true, true, true, false])
  })

  it('are replaced on the same port where all of them end at once', async () => {
    const gateway = start()
    const url = await gateway.listening()
    for (const pid of childrenOf(gateway.pid)) process.kill(pid, 'SIGKILL')
    const back = (): number =>
      gateway.log.filter(({ message }) => message === 'worker serves again').length
    await within(10_000, () => back() === 2)
    expect(await outcomeOf({ url })).to.equal('MISS')
    gateway.signal('SIGTERM')
    expect((await gateway.ended()).code).to.equal(0)
  })

  it('do not outlive the process that started them', async () => {
    const gateway = start()
    await gateway.listening()
    const workers = childrenOf(gateway.pid)
    gateway.signal('SIGKILL')
    await within(5000, () => !workers.some(isAlive))
    expect(workers).to.have.length(2)
  })

  it('end at once on a second signal', async () => {
    const upstream = await UpstreamServer.start()
    upstream.answer = () => {}
    const gateway = start({ REPRISE_UPSTREAM_URL: upstream.url })
    const url = await gateway.listening()
    const workers = childrenOf(gateway.pid)
    const answer = post({ url }, { ...QUESTION, seed: 1000 }).catch(() => 'cut off')
    await upstream.asked()
    gateway.signal('SIGTERM')
    await within(5000, () => gateway.log.some(({ message }) => message === 'draining'))
    gateway.signal('SIGINT')
    expect((await gateway.ended()).code).to.equal(null)
    await within(5000, () => !workers.some(isAlive))
    expect(await answer).to.equal('cut off')
    await upstream.stop()
  })

  it('say once what is wrong with the configuration, also where only they see it', async () => {
    const file = join(folder, 'wrong.yaml')
    const provider = '  - { name: same, kind: openai, url: "http://127.0.0.1:9/v1" }\n'
    writeFileSync(file, `providers:\n${provider}${provider}`)
    const { code, stdout, stderr } = await start({ REPRISE_CONFIG: file }).ended()
    expect([code, stdout]).to.deep.equal([2, ''])
    expect(stderr).to.equal('reprise: providers: two of them have the same name\n')
  })

  it('are not started where an invalidation would reach only one of them', async () => {
    const none = { REPRISE_REDIS_URL: '' }
    for (const [more, cache] of [
      [none, 'memory'],
      [{ ...none, REPRISE_WORKERS: 'auto' }, 'memory'],
      [{ REPRISE_CACHE: 'memory' }, 'memory'],
      [{ REPRISE_CACHE: 'none' }, 'none'],
      [{ REPRISE_CACHE: 'keyv', REPRISE_KEYV_URL: redis.url }, 'keyv'],
    ] as const) {
      const { code, stdout, stderr } = await start(more).ended()
      expect([code, stdout]).to.deep.equal([2, ''])
      expect(stderr).to.match(
        new RegExp(`^reprise: workers \\(REPRISE_WORKERS\\): .* redis or tiered.* ${cache}\n$`),
      )
    }
  })

  it('say once that their port is in use', async () => {
    const taken: Server = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const address = taken.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const { code, stdout, stderr } = await start({ REPRISE_PORT: String(port) }).ended()
    taken.close()
    expect([code, stdout]).to.deep.equal([1, ''])
    expect(stderr).to.match(new RegExp(`^reprise: port ${port} of 127\\.0\\.0\\.1 is in use .*\n$`))
  })

  it('are given up where they keep ending before they serve', async () => {
    const gateway = start(preloaded(`${IN_A_WORKER}process.exit(3)\n`))
    const { code, stdout, stderr } = await gateway.ended()
    expect([code, stdout]).to.deep.equal([1, ''])
    const said = stderr.split('\n').filter((line) => line.startsWith('reprise: '))
    expect(said).to.have.length(1)
    expect(said[0]).to.include('workers end before they serve').and.to.include('exit code 3')
    const tries = gateway.log.filter(({ code: ended }) => ended === 3)
    expect(tries.length).to.be.within(5, 10)
  })

  it('are given up later, too, when none serves any more', async () => {
    const switched = join(folder, 'broken')
    const test = `if ((await import('node:fs')).existsSync('${switched}')) process.exit(3)\n`
    const gateway = start(preloaded(`${IN_A_WORKER}{ ${test} }\n`))
    await gateway.listening()
    writeFileSync(switched, '')
    for (const pid of childrenOf(gateway.pid)) process.kill(pid, 'SIGKILL')
    const { code, stderr } = await gateway.ended()
    expect(code).to.equal(1)
    expect(stderr).to.match(/\nreprise: workers end before they serve .*\n$/)
  })
})
