import { SystemClock } from '../../src/adapters/clock/system-clock.ts'
import { RedisConnection } from '../../src/adapters/redis/redis-connection.ts'
import { RedisMetrics } from '../../src/adapters/redis/redis-metrics.ts'
import { RedisResponseCache } from '../../src/adapters/redis/redis-response-cache.ts'
import { InvalidationFence } from '../../src/domain/invalidation-fence.ts'
import { PLAIN_SEAL } from '../../src/domain/plain-seal.ts'
import type { ClockPort } from '../../src/domain/ports/clock-port.ts'
import type { EntrySealPort } from '../../src/domain/ports/entry-seal-port.ts'
import { RecordingLogger } from './recording-logger.ts'
import type { RedisServer } from './redis-server.ts'

/** The bound of entries in a connected cache. */
export const MAX_ENTRY_BYTES = 1_000_000

/** A Redis cache, connected. */
export interface ConnectedCache {
  readonly cache: RedisResponseCache
  readonly connection: RedisConnection
  close(): Promise<void>
}

/** Connects a cache to a server. */
export async function connectCache(
  server: RedisServer,
  prefix = 'llm:cache:entry',
  seal: EntrySealPort = PLAIN_SEAL,
): Promise<ConnectedCache> {
  const connection = new RedisConnection(server.url, { commandMs: 2000, connectMs: 2000 })
  await connection.start()
  const clock = new SystemClock()
  const cache = new RedisResponseCache(
    connection,
    { prefix, maxEntryBytes: MAX_ENTRY_BYTES, seal },
    new InvalidationFence(clock),
    clock,
  )
  return { cache, connection, close: () => connection.close() }
}

/** Redis metrics, connected. */
export interface ConnectedMetrics {
  readonly metrics: RedisMetrics
  readonly logger: RecordingLogger
  close(): Promise<void>
}

/** Connects metrics to a server; they flush when told to, unless time passes. */
export async function connectMetrics(
  server: RedisServer,
  clock: ClockPort = new SystemClock(),
  commandMs = 500,
  flushMs = 60_000,
): Promise<ConnectedMetrics> {
  const connection = new RedisConnection(server.url, { commandMs, connectMs: 2000 })
  const logger = new RecordingLogger()
  await connection.start()
  const metrics = new RedisMetrics(connection, flushMs, clock, logger)
  return { metrics, logger, close: () => connection.close() }
}
