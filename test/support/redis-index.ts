import { SystemClock } from '../../src/adapters/clock/system-clock.ts'
import { RedisConnection } from '../../src/adapters/redis/redis-connection.ts'
import { RedisSimilarityIndex } from '../../src/adapters/redis/redis-similarity-index.ts'
import { MemorySimilarityIndex } from '../../src/adapters/semantic/memory-similarity-index.ts'
import { samplePartition, sampleVector } from '../../src/contracts/sample-question.ts'
import type { ClockPort } from '../../src/domain/ports/clock-port.ts'
import type { EntrySealPort } from '../../src/domain/ports/entry-seal-port.ts'
import type {
  Neighbour,
  SimilarityIndexPort,
} from '../../src/domain/ports/similarity-index-port.ts'
import { RecordingLogger } from './recording-logger.ts'

/** How an index is connected. */
export interface IndexSetup {
  readonly prefix?: string
  readonly maxQuestions?: number
  readonly seal?: EntrySealPort
  readonly commandMs?: number
  readonly clock?: ClockPort
}

/** A shared index, connected and started, as a process of its own would have it. */
export interface ConnectedIndex {
  readonly index: RedisSimilarityIndex
  readonly logger: RecordingLogger
  close(): Promise<void>
}

/** Connects an index to a server or a Cluster. */
export async function connectIndex(
  { url }: { readonly url: string },
  setup: IndexSetup = {},
): Promise<ConnectedIndex> {
  const { prefix = 'llm:cache:entry', maxQuestions = 10_000, seal, commandMs = 1000 } = setup
  const { clock = new SystemClock() } = setup
  const connection = new RedisConnection(url, { commandMs, connectMs: 2000 })
  await connection.start()
  const logger = new RecordingLogger()
  const local = new MemorySimilarityIndex({ maxQuestions }, clock)
  const settings = { prefix, maxQuestions, ...(seal === undefined ? {} : { seal }) }
  const index = new RedisSimilarityIndex(connection, local, settings, clock, logger)
  await index.start()
  const close = async (): Promise<void> => {
    await index.close()
    await connection.close()
  }
  return { index, logger, close }
}

/** What an index finds of the sample of a text. */
export async function foundIn(
  index: SimilarityIndexPort,
  text: string,
): Promise<Neighbour | undefined> {
  const found = await index.search(samplePartition(), sampleVector(text), 50)
  return found.find((neighbour) => neighbour.text === text)
}
