import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { expect } from 'chai'
import { createReprise, type Reprise } from '../../src/container/reprise.ts'
import { Certificate } from '../support/certificate.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { RedisServer } from '../support/redis-server.ts'
import { ACME, asking, requestOf } from '../support/requests.ts'

describe('a Redis that does not let everybody do everything', () => {
  let logger: RecordingLogger
  let server: RedisServer | undefined
  let reprise: Reprise | undefined

  async function begin(url: string, kind: 'redis' | 'tiered' = 'redis'): Promise<Reprise> {
    logger = new RecordingLogger()
    const cache = { kind, url } as const
    reprise = createReprise({ cache, metricsFlushMs: 3_600_000, adapters: { logger } })
    await reprise.start()
    return reprise
  }

  async function outcomes(times: number): Promise<readonly string[]> {
    const seen = []
    for (let n = 0; n < times; n += 1) {
      seen.push((await reprise?.generate.execute(requestOf(), ACME))?.outcome ?? '')
    }
    return seen
  }

  afterEach(async () => {
    await reprise?.close()
    await server?.stop()
  })

  it('takes an ACL user with a password, and what the documentation lets that user do is enough', async () => {
    server = await RedisServer.start()
    const client = server.client()
    const { rules, commands } = documentedUser()
    await client.acl('SETUSER', 'reprise', 'on', '>s3cret', ...rules, '-@all', ...commands)
    client.disconnect()
    await begin(`redis://reprise:s3cret@127.0.0.1:${server.port}`, 'tiered')
    expect(await outcomes(2)).to.deep.equal(['miss', 'hit'])
    expect(await reprise?.invalidate.execute({ all: true })).to.deep.equal({
      deleted: 1,
      complete: true,
    })
    expect((await reprise?.readMetrics.execute())?.complete).to.equal(true)
    expect(logger.messages).to.deep.equal([])
  })

  /** What is logged of a Redis that cannot be used. */
  function reasons(): readonly unknown[] {
    return logger.lines.map(({ details }) => Reflect.get(Object(details.error), 'message'))
  }

  for (const [what, login, reason] of [
    ['no password', '', 'NOAUTH'],
    ['a wrong password', ':wrong@', 'WRONGPASS'],
  ] as const) {
    it(`F3: ${what} means going on without, said once and loudly, and without the password`, async () => {
      server = await RedisServer.start('--requirepass', 's3cret')
      await begin(`redis://${login}127.0.0.1:${server.port}`)
      expect(await outcomes(3)).to.deep.equal(['miss', 'miss', 'miss'])
      expect(reprise?.cacheHealth()).to.include({ degraded: true, using: 'no-op' })
      expect(logger.messages).to.deep.equal(['cache unreachable, standby takes over'])
      expect(reasons()).to.deep.equal([`no connection to Redis (${reason})`])
      expect(JSON.stringify(logger.lines)).not.to.include('wrong')
    })
  }

  it('F3: a database that there is not means going on without, and not in another one', async () => {
    server = await RedisServer.start()
    await begin(`${server.url}/99`)
    expect(await outcomes(3)).to.deep.equal(['miss', 'miss', 'miss'])
    expect(reprise?.cacheHealth()).to.include({ degraded: true, using: 'no-op' })
    expect(reasons()).to.deep.equal(['no connection to Redis (NO_DATABASE)'])
    const client = server.client()
    expect(await client.keys('*')).to.be.empty
    client.disconnect()
  })

  for (const [scheme, what] of [
    ['redis', 'a server'],
    ['redis-cluster', 'a Cluster'],
  ] as const) {
    it(`F1: a port where nothing listens is said to be one, of ${what} too`, async () => {
      await begin(`${scheme}://:wrong@127.0.0.1:1`)
      await outcomes(1)
      expect(reasons()).to.deep.equal(['no connection to Redis (ECONNREFUSED)'])
    })
  }

  it('F1: a server that takes connections and says nothing is said to do so', async () => {
    const silent = createServer().listen(0, '127.0.0.1')
    await once(silent, 'listening')
    await begin(`redis://127.0.0.1:${(silent.address() as AddressInfo).port}`)
    await outcomes(1)
    expect(reasons()).to.deep.equal(['no connection to Redis (NOT_READY)'])
    silent.close()
  })

  it('F1: one that closes the connection is said to do so', async () => {
    const hasty = createServer((socket) => socket.on('error', () => {}).end()).listen(
      0,
      '127.0.0.1',
    )
    await once(hasty, 'listening')
    await begin(`redis://127.0.0.1:${(hasty.address() as AddressInfo).port}`)
    await outcomes(1)
    expect(reasons()[0]).to.match(/^no connection to Redis \((CLOSED|EPIPE|ECONNRESET)\)$/)
    hasty.close()
  })

  it('F1: one that is killed is said to have closed the connection', async () => {
    server = await RedisServer.start()
    await begin(server.url)
    await outcomes(1)
    await server.kill()
    await outcomes(1)
    expect(reasons()[0]).to.match(/^no connection to Redis \((CLOSED|ECONN\w+)\)$/)
  })

  it('F1: a full one goes on serving reads; writes fail, said once', async () => {
    server = await RedisServer.start('--maxmemory-policy', 'noeviction')
    await begin(server.url)
    expect(await outcomes(2)).to.deep.equal(['miss', 'hit'])
    const client = server.client()
    await client.config('SET', 'maxmemory', '100kb')
    client.disconnect()
    for (let n = 0; n < 5; n += 1) {
      const written = await reprise?.generate.execute(asking(`question ${n}`), ACME)
      expect(written).to.include({ outcome: 'miss', stored: false })
    }
    expect(await outcomes(1)).to.deep.equal(['hit'])
    expect(logger.messages).to.deep.equal(['cache writes fail, going on without'])
    expect(logger.lines[0]?.details.error).to.include({ message: 'Redis answered OOM' })
  })

  it('F1: a replica goes on serving reads; writes fail, said once', async () => {
    const master = await RedisServer.start('--repl-diskless-sync-delay', '0')
    await begin(master.url)
    await outcomes(1)
    await reprise?.close()
    server = await RedisServer.start('--replicaof', '127.0.0.1', String(master.port))
    const client = server.client()
    while ((await client.dbsize()) === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    client.disconnect()
    await begin(server.url)
    expect(await outcomes(2)).to.deep.equal(['hit', 'hit'])
    for (let n = 0; n < 3; n += 1) await reprise?.generate.execute(asking(`question ${n}`), ACME)
    expect(await outcomes(2)).to.deep.equal(['hit', 'hit'])
    expect(logger.messages).to.deep.equal(['cache writes fail, going on without'])
    await master.stop()
  })

  it('F3: a certificate that cannot be verified means going on without: checking is never switched off', async () => {
    const certificate = new Certificate()
    const { keyFile, certFile } = certificate
    const own = ['--tls-key-file', keyFile, '--tls-cert-file', certFile]
    const trusted = ['--tls-auth-clients', 'no', '--tls-ca-cert-file', certFile]
    const secured = await RedisServer.startTls(...own, ...trusted)
    server = secured
    await begin(`rediss://127.0.0.1:${secured.tlsPort}`)
    expect(await outcomes(2)).to.deep.equal(['miss', 'miss'])
    expect(reprise?.cacheHealth().degraded).to.equal(true)
    expect(logger.messages).to.deep.equal(['cache unreachable, standby takes over'])
    expect(reasons()).to.deep.equal(['no connection to Redis (DEPTH_ZERO_SELF_SIGNED_CERT)'])
    certificate.remove()
  })
})

/** The user that `docs/redis.md` recommends: rules for names and channels, and commands. */
function documentedUser(): { rules: readonly string[]; commands: readonly string[] } {
  const text = readFileSync(join(import.meta.dirname, '../../docs/redis.md'), 'utf8')
  const [, rules = ''] = /a user of its own: `([^`]+)`/.exec(text) ?? []
  const [, commands = ''] = /^Commands: `([^`]+)`/m.exec(text) ?? []
  return {
    rules: rules.split(' '),
    commands: commands.split(/\s+/).map((command) => `+${command}`),
  }
}
