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
import { type RedisCluster, startRedisCluster } from '../support/redis-cluster.ts'
import { within } from '../support/within.ts'

const maxEntryBytes = 100_000

/** Names in slots 15,495, 3,300 and 7,365: those of the third, the first and the second master. */
const ON_EACH_MASTER = ['a', 'b', 'c']

describe('RedisResponseCache on a real Cluster', () => {
  let cluster: RedisCluster
  let connection: RedisConnection
  let made = 0

  before(async function () {
    this.timeout(30_000)
    cluster = await startRedisCluster()
    connection = new RedisConnection(cluster.url, { commandMs: 2000, connectMs: 2000 })
    await connection.start()
    // On a busy machine a master may be slow to let the first command in, and then be left alone.
    for (const name of ON_EACH_MASTER) await within(10_000, () => serves(name))
  })

  function serves(name: string): Promise<boolean> {
    return connection
      .ask(name, (client) => client.get(name))
      .then(
        () => true,
        () => false,
      )
  }

  after(async () => {
    await connection.close()
    await cluster.stop()
  })

  async function make(): Promise<CacheHarness> {
    const clock = new SystemClock()
    made += 1
    const settings = { prefix: `contract:${made}`, maxEntryBytes }
    const cache = new RedisResponseCache(connection, settings, new InvalidationFence(clock), clock)
    return { cache, now: () => clock.now(), pass: (ms) => wait(ms), dispose: () => cache.close() }
  }

  everyCacheContract({ describe, it }, 'RedisResponseCache in a Cluster', make)
  retainingCacheContract({ describe, it }, 'RedisResponseCache in a Cluster', make, {
    maxEntryBytes,
  })
  invalidationContract({ describe, it }, 'RedisResponseCache in a Cluster', make)
  archiveContract({ describe, it }, 'RedisResponseCache in a Cluster', make)
})
