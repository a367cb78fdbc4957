import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect } from 'chai'
import { SystemClock } from '../../src/adapters/clock/system-clock.ts'
import { PgvectorSimilarityIndex } from '../../src/adapters/semantic/pgvector-similarity-index.ts'
import { sampleKey } from '../../src/contracts/sample-entry.ts'
import {
  samplePartition,
  sampleQuestion,
  sampleVector,
} from '../../src/contracts/sample-question.ts'
import { SemanticUnavailableError } from '../../src/domain/errors.ts'
import { PgvectorServer } from '../support/pgvector-server.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { rejection } from '../support/rejection.ts'
import { TcpProxy } from '../support/tcp-proxy.ts'
import { within } from '../support/within.ts'

// PostgreSQL in WebAssembly takes its time on a busy machine: whoever answers must not be taken for one that hangs.
const TIMEOUT_MS = 1500

describe('pgvector index, when PostgreSQL fails', function () {
  this.timeout(60_000)
  let server: PgvectorServer
  let proxy: TcpProxy
  let index: PgvectorSimilarityIndex
  let logger: RecordingLogger
  let made = 0
  const clock = new SystemClock()

  before(async () => {
    server = await PgvectorServer.startDurable()
  })

  after(() => server.stop())

  beforeEach(async () => {
    proxy = await TcpProxy.start(server.port)
    logger = new RecordingLogger()
    made += 1
    index = make(4)
  })

  afterEach(async () => {
    await index.close()
    await proxy.stop()
  })

  function make(poolSize: number): PgvectorSimilarityIndex {
    const url = server.urlAt(proxy.port)
    const times = { timeoutMs: TIMEOUT_MS, connectTimeoutMs: 2000 }
    const settings = { url, table: `outage_${made}`, poolSize, ...times }
    return new PgvectorSimilarityIndex(settings, clock, logger)
  }

  it('F1: says that TLS is wanted of a server that has none', async () => {
    const plain = createServer((socket) => {
      // All that a PostgreSQL without TLS says to whoever asks for it.
      socket.on('error', () => {}).once('data', () => socket.write('N'))
    }).listen(0, '127.0.0.1')
    await once(plain, 'listening')
    const { port } = plain.address() as AddressInfo
    const url = `postgres://127.0.0.1:${port}/db?sslmode=require`
    const index = new PgvectorSimilarityIndex({ url }, clock, logger)
    const error = await rejection(index.search(samplePartition(), sampleVector('x'), 1))
    expect(error).to.have.property('message', 'no connection to PostgreSQL (NO_TLS)')
    await index.close()
    plain.close()
  })

  async function ask(text: string): Promise<readonly string[]> {
    const found = await index.search(samplePartition(), sampleVector(text), 1)
    return found.map((neighbour) => neighbour.text)
  }

  async function add(...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      await index.add(sampleQuestion(clock.now(), { question: text, text, lifeMs: 600_000 }))
    }
  }

  async function answers(text: string): Promise<boolean> {
    return ask(text).then(
      ([found]) => found === text,
      () => false,
    )
  }

  async function adds(text: string): Promise<boolean> {
    return (await rejection(add(text))) === undefined
  }

  async function failsWithin(ms: number, use: () => Promise<unknown>): Promise<void> {
    const began = performance.now()
    const error = await rejection(use())
    expect(error).to.be.instanceOf(SemanticUnavailableError)
    expect(performance.now() - began).to.be.below(ms)
  }

  it('F1: waits no longer than it may while the server hangs, then not at all, and recovers by itself', async () => {
    await index.start()
    await add('a question')
    proxy.freeze()
    for (const use of [
      () => ask('a question'),
      () => add('another'),
      () => index.remove(sampleKey()),
    ]) {
      await failsWithin(TIMEOUT_MS + 1000, use)
    }
    await failsWithin(TIMEOUT_MS - 100, () => ask('a question'))
    proxy.thaw()
    await within(10_000, () => answers('a question'))
  })

  it('never takes a late answer for that to another question', async () => {
    await index.start()
    await add('one', 'two')
    for (let round = 0; round < 5; round += 1) {
      proxy.freeze()
      await Promise.all([rejection(ask('one')), rejection(ask('one'))])
      proxy.thaw()
      await within(10_000, () => answers('two'))
      expect(await ask('two')).to.deep.equal(['two'])
      expect(await ask('one')).to.deep.equal(['one'])
    }
  })

  it('never uses a connection again on which it has waited in vain', async () => {
    index = make(1)
    // Not started: that begins a sweep, which might be what has the connection.
    await within(10_000, () => adds('a question'))
    const { connections } = proxy
    proxy.freeze()
    await rejection(ask('a question'))
    proxy.thaw()
    await within(10_000, () => answers('a question'))
    expect(proxy.connections).to.equal(connections + 1)
  })

  it('says once that it fails, and once that it answers again', async () => {
    await index.start()
    await add('a question')
    proxy.freeze()
    await Promise.all(Array.from({ length: 30 }, () => rejection(ask('a question'))))
    for (let again = 0; again < 5; again += 1) await rejection(ask('a question'))
    proxy.thaw()
    await within(10_000, async () => {
      await rejection(ask('a question'))
      return logger.messages.includes('similarity index answers again')
    })
    expect(logger.messages).to.deep.equal([
      'similarity index fails, going on without',
      'similarity index answers again',
    ])
    const [line] = logger.lines
    expect(String(line?.details.error)).not.to.match(/127\.0\.0\.1|postgres:\/\/|a question/)
  })

  it('goes on after its connections were cut, unused or not', async () => {
    await index.start()
    await add('a question')
    await Promise.all([ask('a question'), ask('a question'), ask('a question')])
    proxy.drop()
    await within(5000, () => answers('a question'))
    proxy.freeze()
    const asked = rejection(ask('a question'))
    await new Promise((resolve) => setTimeout(resolve, 50))
    proxy.drop()
    expect(await asked).to.be.instanceOf(SemanticUnavailableError)
    proxy.thaw()
    await within(10_000, () => answers('a question'))
  })

  it('finds after a restart of the server what was there before', async () => {
    await index.start()
    await add('a question')
    await index.observe(sampleKey({ question: 'a question' }), { score: 2, same: true, weight: 1 })
    await server.kill()
    await failsWithin(TIMEOUT_MS + 1000, () => ask('a question'))
    await server.restart()
    await within(10_000, () => answers('a question'))
    const [found] = await index.search(samplePartition(), sampleVector('a question'), 1)
    expect(found?.observations).to.deep.equal([{ score: 2, same: true, weight: 1 }])
  })

  it('makes its tables when the server comes up after it', async () => {
    proxy.freeze()
    await failsWithin(5000, () => index.start())
    await failsWithin(TIMEOUT_MS + 1000, () => ask('a question'))
    proxy.thaw()
    await within(15_000, () => adds('a question'))
    expect(await ask('a question')).to.deep.equal(['a question'])
  })

  it('makes its tables again where somebody has dropped them', async () => {
    await index.start()
    await add('a question')
    await server.query(`DROP TABLE outage_${made}_vectors, outage_${made} CASCADE`)
    await failsWithin(TIMEOUT_MS + 1000, () => ask('a question'))
    await add('a question')
    expect(await ask('a question')).to.deep.equal(['a question'])
  })

  it('goes on finding while the disk is full', async () => {
    await index.start()
    await add('a question')
    await server.query(`CREATE FUNCTION full_${made}() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$`)
    await server.query(`CREATE TRIGGER full_disk BEFORE INSERT ON outage_${made}
      FOR EACH ROW EXECUTE FUNCTION full_${made}()`)
    for (let again = 0; again < 5; again += 1) {
      const error = await rejection(add('another'))
      expect(error).to.have.property('message', 'PostgreSQL answered 53100')
    }
    expect(await ask('a question')).to.deep.equal(['a question'])
  })

  it('says why there is no connection, and not where to', async () => {
    await proxy.stop()
    const error = await rejection(index.start())
    expect(String(error)).to.equal(
      'SemanticUnavailableError: no connection to PostgreSQL (ECONNREFUSED)',
    )
  })

  it('is closed within bounds while the server hangs, and lets nothing wait for ever', async () => {
    await index.start()
    await add('a question')
    proxy.freeze()
    const asked = rejection(ask('a question'))
    const invalidated = rejection(index.invalidate({}))
    const began = performance.now()
    await Promise.all([index.close(), index.close()])
    expect(performance.now() - began).to.be.below(2000)
    for (const error of [await asked, await invalidated, await rejection(index.pool())]) {
      expect(error).to.be.instanceOf(SemanticUnavailableError)
    }
  })

  it('refuses what would wait in too long a line', async () => {
    await index.start()
    proxy.freeze()
    const began = performance.now()
    const errors = await Promise.all(
      Array.from({ length: 1000 }, () => rejection(ask('a question'))),
    )
    expect(performance.now() - began).to.be.below(5000)
    for (const error of errors) expect(error).to.be.instanceOf(SemanticUnavailableError)
    expect(errors.map(String).filter((error) => error.includes('too many'))).not.to.be.empty
    expect(proxy.connections).to.be.below(10)
  })
})
