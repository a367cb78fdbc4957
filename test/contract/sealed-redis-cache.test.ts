import { setTimeout as wait } from 'node:timers/promises'
import {
  archiveContract,
  type CacheHarness,
  everyCacheContract,
  invalidationContract,
  retainingCacheContract,
} from '../../src/contracts.ts'
import { connectCache, MAX_ENTRY_BYTES } from '../support/redis-adapter.ts'
import { RedisServer } from '../support/redis-server.ts'
import { sealOf } from '../support/seals.ts'

describe('RedisResponseCache that seals, on a real server', () => {
  let server: RedisServer
  let made = 0

  before(async () => {
    server = await RedisServer.start()
  })

  after(() => server.stop())

  async function make(): Promise<CacheHarness> {
    made += 1
    const connected = await connectCache(server, `contract:${made}`, sealOf(['new', 'old'], 1))
    const dispose = async (): Promise<void> => {
      await connected.cache.close()
      await connected.close()
    }
    return { cache: connected.cache, now: Date.now, pass: (ms) => wait(ms), dispose }
  }

  const name = 'RedisResponseCache, sealed'
  everyCacheContract({ describe, it }, name, make)
  retainingCacheContract({ describe, it }, name, make, { maxEntryBytes: MAX_ENTRY_BYTES })
  invalidationContract({ describe, it }, name, make)
  archiveContract({ describe, it }, name, make)
})
