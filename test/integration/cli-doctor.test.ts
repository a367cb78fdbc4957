import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect } from 'chai'
import type { DoctorResult } from '../../src/adapters/cli/doctor-checkup.ts'
import { startEmbeddingsServer } from '../support/embeddings-server.ts'
import { GatewayProcess } from '../support/gateway-process.ts'
import { PgvectorServer } from '../support/pgvector-server.ts'
import { startRedisCluster } from '../support/redis-cluster.ts'
import { startSentinelGroup } from '../support/redis-sentinels.ts'
import { RedisServer } from '../support/redis-server.ts'
import { sendJson, UpstreamServer } from '../support/upstream-server.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** Stands for every secret: none of it may be shown. */
const SECRET = 'topsecret'

const MODELS = { data: [{ id: 'gpt-4o-mini', created: 1, owned_by: 'stub' }] }

describe('reprise doctor', function () {
  this.timeout(40_000)
  let upstream: UpstreamServer
  before(async () => {
    upstream = await UpstreamServer.start()
    upstream.answer = (_call, response) => sendJson(response, MODELS)
  })
  after(() => upstream.stop())

  /** Runs it on a configuration of which everything else is as it should be. */
  async function examined(
    environment: Readonly<Record<string, string>> = {},
    args: readonly string[] = ['--json'],
  ) {
    const { PATH = '' } = process.env
    const fine = { REPRISE_PORT: '0', REPRISE_UPSTREAM_URL: upstream.url }
    const child = spawn(process.execPath, ['src/cli.ts', 'doctor', ...args], {
      cwd: ROOT,
      env: { PATH, ...fine, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const began = performance.now()
    const [stdout, stderr, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ])
    expect(stdout + stderr).not.to.include(SECRET)
    return { code, stdout, stderr, tookMs: performance.now() - began }
  }

  /** `status: says` of each finding about something. */
  async function found(
    check: string,
    environment: Readonly<Record<string, string>>,
  ): Promise<readonly string[]> {
    const { stdout } = await examined(environment)
    const { findings } = JSON.parse(stdout) as { readonly findings: readonly DoctorResult[] }
    return findings
      .filter((finding) => finding.check === check)
      .map(({ status, says }) => `${status}: ${says}`)
  }

  it('finds nothing wrong where nothing is, and says so in words and in JSON', async () => {
    const { code, stdout, stderr } = await examined({}, [])
    expect(stdout)
      .to.match(/^ok {7}configuration {6}readable: no file, 2 variables/)
      .and.to.match(/\nok {7}provider upstream {2}answers after \d+ ms, without a key of its own, /)
      .and.to.match(/\n\n0 problems, 0 warnings, \d+ ok\n$/)
    expect([code, stderr]).to.deep.equal([0, ''])
    expect(JSON.parse((await examined()).stdout)).to.deep.include({ ok: true })
  })

  it('ends with 0 on warnings, with 1 on problems', async () => {
    const warned = await examined({ REPRISE_CACHE: 'none' }, [])
    expect([warned.code, warned.stderr]).to.deep.equal([0, ''])
    const failed = await examined({ REPRISE_UPSTREAM_URL: 'http://127.0.0.1:1/v1' }, [])
    expect([failed.code, failed.stderr]).to.deep.equal([1, 'reprise: there are problems\n'])
    expect(failed.stdout).to.include('127.0.0.1: nothing listens there (ECONNREFUSED)')
  })

  it('says what is wrong with a configuration that the gateway would not start with', async () => {
    const { code, stdout } = await examined({ REPRISE_PORT: 'eighty' })
    expect(code).to.equal(1)
    expect(JSON.parse(stdout).findings[0]).to.deep.include({
      check: 'configuration',
      status: 'problem',
      says: 'REPRISE_PORT: must be a whole number',
    })
  })

  it('looks at a Redis, and changes nothing in it', async () => {
    const redis = await RedisServer.start(
      '--maxmemory',
      '100mb',
      '--maxmemory-policy',
      'allkeys-lru',
    )
    const client = redis.client()
    await client.set('somebody', 'else’s')
    const findings = await found('redis', { REPRISE_REDIS_URL: redis.url })
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
    const { code, stdout } = await examined({ REPRISE_REDIS_URL: redis.url })
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
      expect(await found('redis', { REPRISE_REDIS_URL: url })).to.deep.equal([`problem: ${said}`])
    }
    await redis.stop()
  })

  it('waits five seconds at most for what hangs', async () => {
    const redis = await RedisServer.start()
    const silent = createServer().listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const { port } = silent.address() as { port: number }
    redis.hang()
    const { code, stdout, tookMs } = await examined({
      REPRISE_REDIS_URL: redis.url,
      REPRISE_UPSTREAM_URL: `http://127.0.0.1:${port}/v1`,
    })
    expect(code).to.equal(1)
    expect(JSON.parse(stdout).counts.problem).to.equal(2)
    // The start and the end of the process included.
    expect(tookMs).to.be.below(9000)
    redis.resume()
    silent.close()
    await redis.stop()
  })

  it('looks at every master of a Cluster, at its slots and replicas', async () => {
    const cluster = await startRedisCluster({ replicas: 1 })
    const findings = await found('redis', { REPRISE_REDIS_URL: cluster.url })
    expect(findings.at(-1)).to.equal('ok: 16384 of 16384 slots have a master')
    for (const { port } of cluster.masters) {
      expect(findings).to.include(`ok: 127.0.0.1:${port}: 1 replica connected`)
    }
    await cluster.stop()
  })

  it('finds the master behind Sentinels', async () => {
    const group = await startSentinelGroup()
    const findings = await found('redis', { REPRISE_REDIS_URL: group.url })
    expect(findings).to.include('ok: 1 replica connected')
    const { url } = group.replica
    expect((await found('redis', { REPRISE_REDIS_URL: url })).join('\n')).to.include(
      'problem: it is a replica',
    )
    await group.stop()
  })

  it('asks a Keyv store that is not changed by being opened', async () => {
    const redis = await RedisServer.start()
    const environment = { REPRISE_CACHE: 'keyv', REPRISE_KEYV_URL: redis.url }
    expect((await found('keyv', environment))[0]).to.match(/^ok: answers after \d+ ms$/)
    const client = redis.client()
    expect(await client.dbsize()).to.equal(0)
    client.disconnect()
    await redis.stop()
    expect((await found('keyv', environment))[0]).to.match(/^problem: /)
    const url = `postgres://user:${SECRET}@127.0.0.1:1/db`
    expect(await found('keyv', { ...environment, REPRISE_KEYV_URL: url })).to.deep.equal([
      'problem: nothing listens there (ECONNREFUSED)',
    ])
  })

  it('names the provider whose key is refused, and never the key', async () => {
    const refusing = await UpstreamServer.start()
    refusing.answer = ({ headers }, response) => {
      response.writeHead(401, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ error: { message: `${headers.authorization} is wrong` } }))
    }
    const environment = {
      REPRISE_UPSTREAM_URL: refusing.url,
      REPRISE_UPSTREAM_API_KEY: `sk-${SECRET}`,
    }
    expect(await found('provider upstream', environment)).to.deep.equal([
      'problem: it refuses the key (401)',
    ])
    expect(refusing.calls.map(({ method, path }) => `${method} ${path}`)).to.deep.equal([
      'GET /v1/models',
    ])
    await refusing.stop()
  })

  it('asks an embeddings server, and PostgreSQL for pgvector without making a table', async () => {
    const [embeddings, postgres, redis] = await Promise.all([
      startEmbeddingsServer(),
      PgvectorServer.start(),
      RedisServer.start(),
    ])
    const environment = {
      REPRISE_SEMANTIC: 'on',
      REPRISE_EMBEDDER_URL: embeddings.url,
      REPRISE_EMBEDDER_MODEL: 'stub',
      REPRISE_EMBEDDER_API_KEY: SECRET,
      REPRISE_REDIS_URL: redis.url,
      REPRISE_SEMANTIC_INDEX: 'pgvector',
      REPRISE_PGVECTOR_URL: postgres.url,
    }
    expect((await found('embedder', environment))[0]).to.match(/^ok: a vector of 8 numbers/)
    expect((await found('pgvector', environment))[0]).to.match(/^(ok|warning): pgvector \d/)
    await Promise.all([embeddings.stop(), postgres.stop(), redis.stop()])
    expect((await found('embedder', environment))[0]).to.match(/^problem: .*ECONNREFUSED/)
    expect((await found('pgvector', environment))[0]).to.match(/^problem: .*ECONNREFUSED/)
  })

  it('tells a gateway that listens already from anything else', async () => {
    const gateway = new GatewayProcess()
    const { port } = new URL(await gateway.listening())
    expect(await found('port', { REPRISE_PORT: port })).to.deep.equal([
      `ok: a gateway listens on ${port} of 127.0.0.1, and is ok`,
    ])
    gateway.signal('SIGKILL')
    await gateway.ended()
    expect(await found('port', { REPRISE_PORT: port })).to.deep.equal([
      `ok: ${port} of 127.0.0.1 is free`,
    ])
    const taken = new URL(upstream.url).port
    expect(await found('port', { REPRISE_PORT: taken })).to.deep.equal([
      `problem: ${taken} of 127.0.0.1 is in use, and not by a gateway`,
    ])
  })
})
