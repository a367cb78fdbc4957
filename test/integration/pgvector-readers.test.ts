import { expect } from 'chai'
import { PgvectorSimilarityIndex } from '../../src/adapters/semantic/pgvector-similarity-index.ts'
import {
  samplePartition,
  sampleQuestion,
  sampleVector,
} from '../../src/contracts/sample-question.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { PgvectorServer } from '../support/pgvector-server.ts'
import { RecordingLogger } from '../support/recording-logger.ts'

const TABLES = ['questions', 'questions_vectors']

describe('pgvector index, beside a reader that takes its time', function () {
  this.timeout(60_000)
  let server: PgvectorServer
  let index: PgvectorSimilarityIndex
  const clock = new ManualClock()
  const logger = new RecordingLogger()

  before(async () => {
    server = await PgvectorServer.start()
    const settings = { url: server.url, table: 'questions', timeoutMs: 10_000, poolSize: 2 }
    index = new PgvectorSimilarityIndex(settings, clock, logger)
    await index.start()
  })

  after(async () => {
    await index.close()
    await server.stop()
  })

  async function add(...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      await index.add(sampleQuestion(clock.now(), { question: text, text }))
    }
  }

  async function left(): Promise<readonly unknown[]> {
    const counts = TABLES.map((name) => server.query(`SELECT count(*)::int AS rows FROM ${name}`))
    return (await Promise.all(counts)).flat().map(({ rows }) => rows)
  }

  it('F2: removes everything without waiting for it', async () => {
    await add('one', 'two')
    await server.query(
      `BEGIN; LOCK TABLE ${TABLES.join()} IN ACCESS SHARE MODE; PREPARE TRANSACTION 'reader'`,
    )
    await index.invalidate({})
    expect(await left()).to.deep.equal([0, 0])
    await add('three')
    expect(await index.search(samplePartition(), sampleVector('three'), 8)).to.have.length(1)
    await server.query(`ROLLBACK PREPARED 'reader'`)
    expect(logger.messages).to.be.empty
  })

  it('removes everything once it is gone', async () => {
    await add('four')
    await index.invalidate({})
    expect(await left()).to.deep.equal([0, 0])
    expect(logger.messages).to.be.empty
  })
})
