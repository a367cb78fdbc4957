import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { expect } from 'chai'
import { PgvectorSimilarityIndex } from '../../src/adapters/semantic/pgvector-similarity-index.ts'
import { pgvectorCheck } from '../../src/container/doctor-pgvector.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { rejection } from '../support/rejection.ts'

describe('pgvector index, behind a pooler that refuses', () => {
  let pooler: Server
  let words: string

  before(async () => {
    pooler = createServer((socket) => {
      socket.on('error', () => {})
      socket.once('data', () => socket.end(refusal(words)))
    }).listen(0, '127.0.0.1')
    await once(pooler, 'listening')
  })

  after(() => pooler.close())

  function url(): string {
    const address = pooler.address()
    const port = typeof address === 'object' ? address?.port : undefined
    return `postgres://postgres:secret@127.0.0.1:${port}/postgres?sslmode=disable`
  }

  async function start(): Promise<string> {
    const settings = { url: url(), timeoutMs: 5000 }
    const index = new PgvectorSimilarityIndex(settings, new ManualClock(), new RecordingLogger())
    const error = await rejection(index.start())
    await index.close()
    return String(error)
  }

  it('says which parameter PgBouncer does not pass on, and what to do', async () => {
    words = 'unsupported startup parameter: statement_timeout'
    const says =
      'PostgreSQL answered 08P01 (PgBouncer refuses the parameter statement_timeout: add that to its ignore_startup_parameters)'
    expect(await start()).to.equal(`SemanticUnavailableError: ${says}`)
    const [finding] = await pgvectorCheck(url()).look(AbortSignal.timeout(5000))
    expect(finding).to.deep.equal({
      status: 'problem',
      says,
      advice: 'set up PgBouncer for it, or connect without',
    })
  })

  it('M3: says where the reason is that it does not know, and repeats nothing', async () => {
    words = 'no such user: secret; unsupported startup parameter: Secret'
    expect(await start()).to.equal(
      'SemanticUnavailableError: PostgreSQL answered 08P01 (what stands before it, such as PgBouncer, refuses: the reason is in its log)',
    )
  })
})

/** An ErrorResponse as PgBouncer sends it (PostgreSQL's manual, 55.7). */
function refusal(words: string): Buffer {
  const fields = Buffer.from(`SFATAL\0C08P01\0M${words}\0\0`)
  const head = Buffer.alloc(5)
  head.write('E')
  head.writeInt32BE(4 + fields.length, 1)
  return Buffer.concat([head, fields])
}
