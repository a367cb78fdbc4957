import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect } from 'chai'
import { Doctor, SECRET } from '../support/doctor.ts'
import { startEmbeddingsServer } from '../support/embeddings-server.ts'
import { GatewayProcess } from '../support/gateway-process.ts'
import { PgvectorServer } from '../support/pgvector-server.ts'
import { RedisServer } from '../support/redis-server.ts'
import { UpstreamServer } from '../support/upstream-server.ts'

describe('reprise doctor', function () {
  this.timeout(40_000)
  let doctor: Doctor
  before(async () => {
    doctor = await Doctor.start()
  })
  after(() => doctor.stop())

  it('finds nothing wrong where nothing is, and says so in words and in JSON', async () => {
    const { code, stdout, stderr } = await doctor.examined({}, [])
    expect(stdout)
      .to.match(/^ok {7}configuration {6}readable: no file, 2 variables/)
      .and.to.match(/\nok {7}provider upstream {2}answers after \d+ ms, without a key of its own, /)
      .and.to.match(/\n\n0 problems, 0 warnings, \d+ ok\n$/)
    expect([code, stderr]).to.deep.equal([0, ''])
    expect(JSON.parse((await doctor.examined()).stdout)).to.deep.include({ ok: true })
  })

  it('ends with 0 on warnings, with 1 on problems', async () => {
    const warned = await doctor.examined({ REPRISE_CACHE: 'none' }, [])
    expect([warned.code, warned.stderr]).to.deep.equal([0, ''])
    const failed = await doctor.examined({ REPRISE_UPSTREAM_URL: 'http://127.0.0.1:1/v1' }, [])
    expect([failed.code, failed.stderr]).to.deep.equal([1, 'reprise: there are problems\n'])
    expect(failed.stdout).to.include('127.0.0.1: nothing listens there (ECONNREFUSED)')
  })

  it('says what is wrong with a configuration that the gateway would not start with', async () => {
    const { code, stdout } = await doctor.examined({ REPRISE_PORT: 'eighty' })
    expect(code).to.equal(1)
    expect(JSON.parse(stdout).findings[0]).to.deep.include({
      check: 'configuration',
      status: 'problem',
      says: 'REPRISE_PORT: must be a whole number',
    })
  })

  it('waits five seconds at most for what hangs', async () => {
    const redis = await RedisServer.start()
    const silent = createServer().listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const { port } = silent.address() as { port: number }
    redis.hang()
    const { code, stdout, tookMs } = await doctor.examined({
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
    expect(await doctor.found('provider upstream', environment)).to.deep.equal([
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
    expect((await doctor.found('embedder', environment))[0]).to.match(/^ok: a vector of 8 numbers/)
    expect((await doctor.found('pgvector', environment))[0]).to.match(/^(ok|warning): pgvector \d/)
    await Promise.all([embeddings.stop(), postgres.stop(), redis.stop()])
    expect((await doctor.found('embedder', environment))[0]).to.match(/^problem: .*ECONNREFUSED/)
    expect((await doctor.found('pgvector', environment))[0]).to.match(/^problem: .*ECONNREFUSED/)
  })

  it('tells a gateway that listens already from anything else', async () => {
    const gateway = new GatewayProcess()
    const { port } = new URL(await gateway.listening())
    expect(await doctor.found('port', { REPRISE_PORT: port })).to.deep.equal([
      `ok: a gateway listens on ${port} of 127.0.0.1, and is ok`,
    ])
    gateway.signal('SIGKILL')
    await gateway.ended()
    expect(await doctor.found('port', { REPRISE_PORT: port })).to.deep.equal([
      `ok: ${port} of 127.0.0.1 is free`,
    ])
    const taken = new URL(doctor.upstream.url).port
    expect(await doctor.found('port', { REPRISE_PORT: taken })).to.deep.equal([
      `problem: ${taken} of 127.0.0.1 is in use, and not by a gateway`,
    ])
  })
})
