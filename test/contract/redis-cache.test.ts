import { setTimeout as wait } from 'node:timers/promises'
import { SystemClock } from '../../src/adapters/clock/system-clock.ts'
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
import { RedisServer } from '../support/redis-server.ts'

const maxEntryBytes = 100_000

describe('RedisResponseCache on a real server', () => {
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
    const cache = new RedisResponseCache(
      connection,
      { prefix: `contract:${made}`, maxEntryBytes },
      new InvalidationFence(clock),
      clock,
    )
    const dispose = async (): Promise<void> => {
      await cache.close()
      await connection.close()
    }
    return { cache, now: () => clock.now(), pass: (ms) => wait(ms), dispose }
  }

  everyCacheContract({ describe, it }, 'RedisResponseCache', make)
  retainingCacheContract({ describe, it }, 'RedisResponseCache', make, { maxEntryBytes })
  invalidationContract({ describe, it }, 'RedisResponseCache', make)
  archiveContract({ describe, it }, 'RedisResponseCache', make)
})
