import { expect } from 'chai'
import { Certificate } from '../support/certificate.ts'
import { Doctor, SECRET } from '../support/doctor.ts'
import { startRedisCluster } from '../support/redis-cluster.ts'
import { startSentinelGroup } from '../support/redis-sentinels.ts'
import { RedisServer } from '../support/redis-server.ts'

describe('reprise doctor', function () {
  this.timeout(40_000)
  let doctor: Doctor
  before(async () => {
    doctor = await Doctor.start()
  })
  after(() => doctor.stop())

  it('looks at a Redis, and changes nothing in it', async () => {
    const redis = await RedisServer.start(
      '--maxmemory',
      '100mb',
      '--maxmemory-policy',
      'allkeys-lru',
    )
    const client = redis.client()
    await client.set('somebody', 'else’s')
    const findings = await doctor.found('redis', { REPRISE_REDIS_URL: redis.url })
    expect(findings[0]).to.match(/^ok: (Redis|Valkey) \d/)
    expect(findings[1]).to.match(/20 PINGs: median .* ms, slowest .* ms, of 250 ms/)
    expect(findings[2]).to.match(/^problem: maxmemory-policy allkeys-lru evicts counters/)
    expect(findings[3]).to.match(/^warning: no append-only file/)
    expect(findings[4]).to.match(/^ok: its clock is .* this machine's/)
    expect(await client.keys('*')).to.deep.equal(['somebody'])
    client.disconnect()
    await redis.stop()
  })

  it('has nothing to say against a Redis that is set up as documented', async () => {
    const redis = await RedisServer.start(
      ...['--maxmemory', '100mb', '--maxmemory-policy', 'volatile-lru', '--appendonly', 'yes'],
    )
    const { code, stdout } = await doctor.examined({ REPRISE_REDIS_URL: redis.url })
    expect(code).to.equal(0)
    expect(JSON.parse(stdout).counts).to.deep.include({ problem: 0, warning: 0 })
    await redis.stop()
  })

  it('says readably why a Redis serves nobody, and never the password', async () => {
    const redis = await RedisServer.start('--requirepass', 'right')
    const { port } = redis
    for (const [url, said] of [
      [`redis://127.0.0.1:${port}`, 'a password is wanted (NOAUTH)'],
      [`redis://:${SECRET}@127.0.0.1:${port}`, 'user or password are refused (WRONGPASS)'],
      [`redis://:${SECRET}@127.0.0.1:1`, 'nothing listens there (ECONNREFUSED)'],
      [`redis-cluster://:${SECRET}@127.0.0.1:1`, 'nothing listens there (ECONNREFUSED)'],
      [`redis-cluster://:right@127.0.0.1:${port}`, 'it is a single server (NO_CLUSTER)'],
      [
        `redis-sentinel://127.0.0.1:1/group`,
        'no Sentinel answers, or none knows the master (SENTINELS_UNREACHABLE)',
      ],
    ] as const) {
      expect(await doctor.found('redis', { REPRISE_REDIS_URL: url })).to.deep.equal([
        `problem: ${said}`,
      ])
    }
    await redis.stop()
  })

  it('tells what a server wants of TLS from one that does not speak it', async () => {
    const certificate = new Certificate()
    const { keyFile, certFile } = certificate
    const own = ['--tls-key-file', keyFile, '--tls-cert-file', certFile]
    const redis = await RedisServer.startTls(...own, '--tls-ca-cert-file', certFile)
    for (const [port, said] of [
      [redis.tlsPort, /^problem: the server wants a certificate .*CERTIFICATE_REQUIRED/],
      [redis.port, /^problem: no answer in time \(ETIMEDOUT\)/],
    ] as const) {
      const environment = {
        REPRISE_REDIS_URL: `rediss://127.0.0.1:${port}`,
        NODE_EXTRA_CA_CERTS: certFile,
      }
      expect((await doctor.found('redis', environment)).join('\n')).to.match(said)
    }
    await redis.stop()
    certificate.remove()
  })

  it('looks at every master of a Cluster, at its slots and replicas', async () => {
    const cluster = await startRedisCluster({ replicas: 1 })
    const findings = await doctor.found('redis', { REPRISE_REDIS_URL: cluster.url })
    expect(findings.at(-1)).to.equal('ok: 16384 of 16384 slots have a master')
    for (const { port } of cluster.masters) {
      expect(findings).to.include(`ok: 127.0.0.1:${port}: 1 replica connected`)
    }
    await cluster.stop()
  })

  it('finds the master behind Sentinels', async () => {
    const group = await startSentinelGroup()
    const findings = await doctor.found('redis', { REPRISE_REDIS_URL: group.url })
    expect(findings).to.include('ok: 1 replica connected')
    const { url } = group.replica
    expect((await doctor.found('redis', { REPRISE_REDIS_URL: url })).join('\n')).to.include(
      'problem: it is a replica',
    )
    await group.stop()
  })

  it('asks a Keyv store that is not changed by being opened', async () => {
    const redis = await RedisServer.start()
    const environment = { REPRISE_CACHE: 'keyv', REPRISE_KEYV_URL: redis.url }
    expect((await doctor.found('keyv', environment))[0]).to.match(/^ok: answers after \d+ ms$/)
    const client = redis.client()
    expect(await client.dbsize()).to.equal(0)
    client.disconnect()
    await redis.stop()
    expect((await doctor.found('keyv', environment))[0]).to.match(/^problem: /)
    const url = `postgres://user:${SECRET}@127.0.0.1:1/db`
    expect(await doctor.found('keyv', { ...environment, REPRISE_KEYV_URL: url })).to.deep.equal([
      'problem: nothing listens there (ECONNREFUSED)',
    ])
  })
})
