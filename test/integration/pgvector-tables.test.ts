import { expect } from 'chai'
import {
  type DriverLoader,
  loadPgDriver,
  pgMissing,
} from '../../src/adapters/semantic/pgvector-driver.ts'
import type { PgvectorSettings } from '../../src/adapters/semantic/pgvector-settings.ts'
import { PgvectorSimilarityIndex } from '../../src/adapters/semantic/pgvector-similarity-index.ts'
import {
  samplePartition,
  sampleQuestion,
  sampleVector,
} from '../../src/contracts/sample-question.ts'
import { ConfigurationError, SemanticUnavailableError } from '../../src/domain/errors.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { PgvectorServer } from '../support/pgvector-server.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { rejection } from '../support/rejection.ts'

const VERSION = `SELECT extversion AS installed FROM pg_extension WHERE extname = 'vector'`

describe('pgvector index, its tables', function () {
  this.timeout(60_000)
  let server: PgvectorServer
  let table: string
  let made = 0
  const open: PgvectorSimilarityIndex[] = []

  before(async () => {
    server = await PgvectorServer.start()
    await server.query('CREATE ROLE guest')
    await server.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC, guest')
  })

  after(() => server.stop())

  beforeEach(() => {
    made += 1
    table = `questions_${made}`
  })

  afterEach(async () => {
    await Promise.all(open.splice(0).map((index) => index.close()))
    await server.query('RESET ROLE')
  })

  function make(settings: Partial<PgvectorSettings> = {}): PgvectorSimilarityIndex {
    const { url } = server
    const index = new PgvectorSimilarityIndex(
      { url, table, timeoutMs: 10_000, poolSize: 2, ...settings },
      new ManualClock(),
      new RecordingLogger(),
    )
    open.push(index)
    return index
  }

  it('are made once by processes that start at the same time', async () => {
    const indexes = Array.from({ length: 6 }, () => make())
    await Promise.all(indexes.map((index) => index.start()))
    expect(await server.query(`SELECT version FROM ${table}_version`)).to.deep.equal([
      { version: 1 },
    ])
    await indexes[0]?.add(sampleQuestion(new ManualClock().now(), { text: 'shared' }))
    for (const index of indexes) {
      const [found] = await index.search(samplePartition(), sampleVector('shared'), 8)
      expect(found?.text).to.equal('shared')
    }
  })

  it('are used by a role that may make neither tables nor extensions', async () => {
    await make().start()
    const tables = ['', '_vectors', '_pool', '_version'].map((end) => `${table}${end}`)
    await server.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${tables.join()} TO guest`)
    // All connections share one session, and with it the role.
    await server.query('SET ROLE guest')
    expect(await rejection(server.query('CREATE TABLE forbidden ()'))).to.be.instanceOf(Error)
    const index = make()
    await index.start()
    await index.add(sampleQuestion(new ManualClock().now(), { text: 'kept' }))
    expect(await index.search(samplePartition(), sampleVector('kept'), 8)).to.have.length(1)
    await index.invalidate({})
    expect(await index.search(samplePartition(), sampleVector('kept'), 8)).to.be.empty
  })

  it('say what is missing to a role that may not make them', async () => {
    await server.query('SET ROLE guest')
    const error = await rejection(make().start())
    expect(error).to.be.instanceOf(SemanticUnavailableError)
    expect(String(error)).to.include('PostgreSQL answered 42501 (the role lacks a right)')
  })

  it('need a pgvector that has what is used, and say so of one that is too old', async () => {
    const { installed } = (await server.query(VERSION))[0] ?? {}
    await server.query(`UPDATE pg_extension SET extversion = '0.6.2' WHERE extname = 'vector'`)
    const error = await rejection(make().start())
    await server.query(`UPDATE pg_extension SET extversion = $1 WHERE extname = 'vector'`, [
      installed,
    ])
    expect(error).to.be.instanceOf(SemanticUnavailableError)
    expect(String(error)).to.include('pgvector 0.6.2 is too old: install 0.7 or newer')
    await make().start()
  })

  it('are left alone where a newer version made them', async () => {
    await make().start()
    await server.query(`UPDATE ${table}_version SET version = 2`)
    const error = await rejection(make().start())
    expect(error).to.be.instanceOf(SemanticUnavailableError)
    expect(String(error)).to.include('newer version')
  })

  it('lie in a schema where one is named, beside those of others', async () => {
    await server.query('CREATE SCHEMA answers')
    const indexes = [make(), make({ table: `answers.${table}` }), make({ table: 'user' })]
    for (const index of indexes) await index.start()
    await indexes[1]?.add(sampleQuestion(new ManualClock().now(), { text: 'here' }))
    const counts = await Promise.all(
      indexes.map(
        async (index) => (await index.search(samplePartition(), sampleVector('here'), 8)).length,
      ),
    )
    expect(counts).to.deep.equal([0, 1, 0])
  })

  it('have no name but a plain one', () => {
    for (const table of [
      '',
      'a b',
      'Questions',
      'x"; DROP TABLE users; --',
      'a.b.c',
      '1st',
      'a'.repeat(41),
      'naïve',
      'a.',
      'x\n',
    ]) {
      expect(() => make({ table }), table).to.throw(ConfigurationError, /^pgvector table: /)
    }
  })

  it('are nowhere but at a PostgreSQL URL, which is not repeated', () => {
    for (const url of ['', 'mysql://root:secret@db/x', 'secret', 'postgres//secret']) {
      expect(() => make({ url }))
        .to.throw(ConfigurationError, /^pgvector url: /)
        .with.property('message')
        .that.does.not.include('secret')
    }
  })
})

describe('pgvector index, its package', () => {
  it('is found without being loaded, or said to be missing', () => {
    expect(pgMissing()).to.equal(undefined)
    const missing = pgMissing(() => {
      throw new Error('Cannot find package')
    })
    expect(missing).to.include('npm install pg')
  })

  it('is named where it cannot be loaded, with what helps', async () => {
    const load: DriverLoader = () => loadPgDriver(() => Promise.reject(new Error('not found')))
    const url = 'postgres://127.0.0.1:1/none'
    const index = new PgvectorSimilarityIndex(
      { url },
      new ManualClock(),
      new RecordingLogger(),
      undefined,
      load,
    )
    for (const use of [() => index.start(), () => index.pool()]) {
      const error = await rejection(use())
      expect(error).to.be.instanceOf(SemanticUnavailableError)
      expect(String(error)).to.include('npm install pg')
    }
    await index.close()
  })
})
