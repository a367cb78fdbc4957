import { setTimeout as wait } from 'node:timers/promises'
import { SystemClock } from '../../src/adapters/clock/system-clock.ts'
import { TieredCache } from '../../src/adapters/composite/tiered-cache.ts'
import { MemoryCache } from '../../src/adapters/memory/memory-cache.ts'
import { RedisConnection } from '../../src/adapters/redis/redis-connection.ts'
import { RedisResponseCache } from '../../src/adapters/redis/redis-response-cache.ts'
import {
  archiveContract,
  type CacheHarness,
  everyCacheContract,
  invalidationContract,
  retainingCacheContract,
} from '../../src/contracts.ts'
import { InvalidationFence } from '../../src/domain/invalidation-fence.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { RedisServer } from '../support/redis-server.ts'

const maxEntryBytes = 100_000

describe('TieredCache over a real Redis', () => {
  let server: RedisServer
  let made = 0

  before(async () => {
    server = await RedisServer.start()
  })

  after(() => server.stop())

  async function make(): Promise<CacheHarness> {
    const clock = new SystemClock()
    const connection = new RedisConnection(server.url, { commandMs: 2000, connectMs: 2000 })
    await connection.start()
    made += 1
    const fence = new InvalidationFence(clock)
    const settings = { prefix: `contract:${made}`, maxEntryBytes }
    const store = new RedisResponseCache(connection, settings, fence, clock)
    const memory = new MemoryCache({ maxBytes: 10_000_000, maxEntryBytes }, clock)
    const feed = store.openFeed(new RecordingLogger())
    const cache = new TieredCache({ memory, store, feed, fence, standsIn: false })
    const dispose = async (): Promise<void> => {
      await cache.close()
      await connection.close()
    }
    return { cache, now: () => clock.now(), pass: (ms) => wait(ms), dispose }
  }

  everyCacheContract({ describe, it }, 'TieredCache', make)
  retainingCacheContract({ describe, it }, 'TieredCache', make, { maxEntryBytes })
  invalidationContract({ describe, it }, 'TieredCache', make)
  archiveContract({ describe, it }, 'TieredCache', make)
})
