import { PgvectorSimilarityIndex } from '../../src/adapters/semantic/pgvector-similarity-index.ts'
import type { IndexHarness } from '../../src/contracts/index-harness.ts'
import { similarityIndexContract } from '../../src/contracts/similarity-index-contract.ts'
import type { EntrySealPort } from '../../src/domain/ports/entry-seal-port.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { PgvectorServer } from '../support/pgvector-server.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { sealOf } from '../support/seals.ts'

describe('PgvectorSimilarityIndex over the wire', () => {
  let server: PgvectorServer
  let made = 0

  before(async function () {
    this.timeout(60_000)
    server = await PgvectorServer.start()
  })

  after(() => server.stop())

  function maker(seal?: EntrySealPort): () => Promise<IndexHarness> {
    return async () => {
      made += 1
      const clock = new ManualClock()
      const settings = {
        url: server.url,
        table: `contract_${made}`,
        timeoutMs: 10_000,
        poolSize: 2,
      }
      const index = new PgvectorSimilarityIndex(settings, clock, new RecordingLogger(), seal)
      await index.start()
      const now = (): number => clock.now()
      return { index, now, pass: (ms) => clock.advance(ms), dispose: () => index.close() }
    }
  }

  similarityIndexContract({ describe, it }, 'PgvectorSimilarityIndex', maker())
  similarityIndexContract(
    { describe, it },
    'PgvectorSimilarityIndex with a seal',
    maker(sealOf(['a'], 64)),
  )
})
