import { expect } from 'chai'
import type { PgvectorSettings } from '../../src/adapters/semantic/pgvector-settings.ts'
import { PgvectorSimilarityIndex } from '../../src/adapters/semantic/pgvector-similarity-index.ts'
import { sampleKey } from '../../src/contracts/sample-entry.ts'
import {
  samplePartition,
  sampleQuestion,
  sampleVector,
} from '../../src/contracts/sample-question.ts'
import { entryFilter } from '../../src/domain/invalidation.ts'
import type { EntrySealPort } from '../../src/domain/ports/entry-seal-port.ts'
import { poolBinOf } from '../../src/domain/semantic/score-pool.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { PgvectorServer } from '../support/pgvector-server.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { sealOf } from '../support/seals.ts'
import { within } from '../support/within.ts'

const INJECTIONS = [
  `'; DROP TABLE pg_class; --`,
  `{"a"}`,
  `"}', '{}`,
  '\\x00',
  '$1',
  'NULL',
  'tag\u0000',
  'a,b',
]

describe('pgvector index, its questions', function () {
  this.timeout(60_000)
  let server: PgvectorServer
  let clock: ManualClock
  let table: string
  let made = 0
  let logger: RecordingLogger
  const open: PgvectorSimilarityIndex[] = []

  before(async () => {
    server = await PgvectorServer.start()
  })

  after(() => server.stop())

  beforeEach(() => {
    made += 1
    table = `questions_${made}`
    clock = new ManualClock()
    logger = new RecordingLogger()
  })

  afterEach(async () => {
    await Promise.all(open.splice(0).map((index) => index.close()))
    expect(logger.messages).to.deep.equal([])
  })

  async function make(
    settings: Partial<PgvectorSettings> = {},
    seal?: EntrySealPort,
  ): Promise<PgvectorSimilarityIndex> {
    const all = { url: server.url, table, timeoutMs: 10_000, poolSize: 2, ...settings }
    const index = new PgvectorSimilarityIndex(all, clock, logger, seal)
    open.push(index)
    await index.start()
    return index
  }

  async function countOf(suffix = ''): Promise<number> {
    const [row] = await server.query(`SELECT count(*)::int AS count FROM ${table}${suffix}`)
    return Number(row?.count)
  }

  it('are taken by tag, whatever the tag looks like, and by no other', async () => {
    const index = await make()
    for (const tag of INJECTIONS) {
      await index.add(sampleQuestion(clock.now(), { question: `about ${tag}`, tags: [tag, 'all'] }))
    }
    for (const [place, tag] of INJECTIONS.entries()) {
      await index.invalidate(entryFilter({ tag }))
      expect(await countOf()).to.equal(INJECTIONS.length - place - 1)
    }
  })

  it('come from names and texts of any kind, unchanged', async () => {
    const index = await make()
    for (const name of INJECTIONS) {
      const sample = { tenant: name, namespace: name, model: name, question: name }
      await index.add(sampleQuestion(clock.now(), sample))
      const [found] = await index.search(samplePartition(), sampleVector(name), 1)
      expect(found?.text).to.equal(name)
      expect({ ...found?.key }).to.deep.equal({ ...sampleKey(sample) })
    }
    for (const tenant of INJECTIONS) await index.invalidate(entryFilter({ tenant }))
    expect(await countOf()).to.equal(0)
    expect(await countOf('_vectors')).to.equal(0)
  })

  it('lie sealed where a seal is given, and are not found with another key', async () => {
    const index = await make({}, sealOf(['first']))
    const text = 'a very private question'
    await index.add(sampleQuestion(clock.now(), { text }))
    const [row] = await server.query(`SELECT body FROM ${table}`)
    const body = Buffer.from(row?.body instanceof Uint8Array ? row.body : [])
    expect(body.length).to.be.above(0)
    expect(body.includes(Buffer.from(text, 'utf16le'))).to.equal(false)
    const other = await make({}, sealOf(['second']))
    expect(await other.search(samplePartition(), sampleVector(text), 8)).to.deep.equal([])
    const both = await make({}, sealOf(['second', 'first']))
    expect(await both.search(samplePartition(), sampleVector(text), 8)).to.have.length(1)
  })

  it('do not open in the place of another entry', async () => {
    const index = await make({}, sealOf(['first']))
    await index.add(sampleQuestion(clock.now(), { question: 'one' }))
    await index.add(sampleQuestion(clock.now(), { question: 'two' }))
    await server.query(
      `UPDATE ${table} AS q SET body = o.body FROM ${table} AS o WHERE o.id <> q.id`,
    )
    expect(await index.search(samplePartition(), sampleVector('one'), 8)).to.deep.equal([])
  })

  it('are removed from the disk after they have expired', async () => {
    const index = await make({ maxQuestions: 100 })
    for (let n = 0; n < 9; n += 1) {
      await index.add(sampleQuestion(clock.now(), { question: `short ${n}`, lifeMs: 1000 }))
    }
    await clock.advance(1500)
    expect(await countOf()).to.equal(9)
    await index.add(sampleQuestion(clock.now(), { question: 'long' }))
    await within(5000, async () => (await countOf()) === 1)
    expect(await countOf('_vectors')).to.equal(1)
  })

  it('make room, those first that were added or found longest ago', async () => {
    const index = await make({ maxQuestions: 20 })
    const day = 86_400_000
    const names = Array.from({ length: 20 }, (_, n) => `question ${n}`)
    for (const question of names) {
      await index.add(sampleQuestion(clock.now(), { question, lifeMs: day }))
      await clock.advance(1000)
    }
    await clock.advance(4_000_000)
    await index.search(samplePartition(), sampleVector('question 0'), 1)
    for (let n = 20; n < 30; n += 1) {
      await clock.advance(1000)
      await index.add(sampleQuestion(clock.now(), { question: `question ${n}`, lifeMs: day }))
    }
    await within(5000, async () => (await countOf()) <= 22)
    const left = await index.search(samplePartition(), sampleVector('question 0'), 50)
    const texts = left.map(({ text }) => text)
    expect(texts).to.include('question 0').and.not.include('question 1')
    expect(index.size().questions).to.be.within(18, 24)
  })

  it('lose what was observed of them when they expire', async () => {
    const index = await make()
    const question = sampleQuestion(clock.now(), { lifeMs: 1000 })
    await index.add(question)
    await index.observe(question.key, { score: 1, same: true, weight: 1 })
    await clock.advance(1500)
    await index.add({ ...question, expiresAt: clock.now() + 1000 })
    const [found] = await index.search(question.partition, question.vector, 1)
    expect(found?.observations).to.deep.equal([])
  })

  it('share their pool with other processes after a moment', async () => {
    const one = await make()
    const other = await make()
    await other.pool()
    await one.observe(sampleKey(), { score: 1, same: true, weight: 4 })
    await other.observe(sampleKey(), { score: 1, same: false, weight: 2 })
    const bin = poolBinOf(1)
    expect((await other.pool())[bin]).to.include({ same: 0, different: 1, requests: 2 })
    await clock.advance(6000)
    expect((await other.pool())[bin]).to.include({ same: 1, different: 1, requests: 6 })
    expect((await one.pool())[bin]).to.include({ same: 1, different: 1, requests: 6 })
  })

  it('are found soon among 20,000 of a partition, the nearest always, and others nearly so', async function () {
    this.timeout(180_000)
    const index = await make()
    const bases = Array.from({ length: 300 }, (_, n) => `base ${n}`)
    for (const question of bases) {
      await index.add(
        sampleQuestion(clock.now(), { question, vector: sampleVector(question, 512) }),
      )
    }
    await multiply(server, table)
    expect(await countOf()).to.equal(20_000)
    const took: number[] = []
    let same = 0
    for (const name of bases.slice(0, 20)) {
      const asked = sampleVector(name, 512)
      const began = performance.now()
      const found = await index.search(samplePartition(), asked, 8)
      took.push(performance.now() - began)
      const cosines = found.map(({ cosine }) => cosine.toFixed(3))
      const exact = await exactCosines(server, table, asked)
      expect(cosines[0]).to.equal(exact[0])
      same += cosines.filter((cosine) => exact.includes(cosine)).length
    }
    // 300 mixtures are about equally near to each question here; real ones are not so alike.
    expect(same / 160).to.be.above(0.9)
    if (process.env.PGV)
      console.log(
        same / 160,
        took.toSorted((a, b) => a - b),
      )
    expect(took.toSorted((a, b) => a - b)[10]).to.be.below(2000)
  })
})

/** Fills a table up with 19,700 mixtures, each of two of its first 300 questions. */
async function multiply(server: PgvectorServer, table: string): Promise<void> {
  await server.query(`
    WITH mixed AS (
      SELECT a.id AS one, b.id AS other, l2_normalize(a.embedding + b.embedding) AS embedding,
        gen_random_uuid()::text::bytea AS mark
      FROM ${table}_vectors AS a, ${table}_vectors AS b WHERE a.id < b.id ORDER BY a.id, b.id
      LIMIT 19700
    ), added AS (
      INSERT INTO ${table} (expires_at, used_at, part, mark, signs, tenant, namespace, model,
        digest, tags, form, body, observed)
      SELECT expires_at, used_at, part, mixed.mark, binary_quantize(embedding), tenant, namespace,
        model, digest, tags, form, body, observed
      FROM mixed JOIN ${table} ON id = one RETURNING id, mark
    )
    INSERT INTO ${table}_vectors
    SELECT id, embedding FROM added JOIN mixed USING (mark)`)
  await server.query(`ANALYZE ${table}`)
}

/** Of the eight nearest, by a comparison with each. */
async function exactCosines(
  server: PgvectorServer,
  table: string,
  asked: Float32Array,
): Promise<readonly string[]> {
  const rows = await server.query(
    `SELECT 1 - (embedding <=> $1::halfvec) AS cosine FROM ${table}_vectors ORDER BY 1 DESC LIMIT 8`,
    [`[${asked.join(',')}]`],
  )
  return rows.map(({ cosine }) => Number(cosine).toFixed(3))
}
