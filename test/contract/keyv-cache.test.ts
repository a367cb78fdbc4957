import { setTimeout as wait } from 'node:timers/promises'
import { Keyv } from 'keyv'
import { SystemClock } from '../../src/adapters/clock/system-clock.ts'
import { KeyvResponseCache } from '../../src/adapters/keyv/keyv-response-cache.ts'
import { openKeyv } from '../../src/adapters/keyv/keyv-store.ts'
import {
  archiveContract,
  type CacheHarness,
  everyCacheContract,
  invalidationContract,
  retainingCacheContract,
} from '../../src/contracts.ts'
import { PLAIN_SEAL } from '../../src/domain/plain-seal.ts'
import { RedisServer } from '../support/redis-server.ts'
import { sealOf } from '../support/seals.ts'

const maxEntryBytes = 100_000

function harness(open: () => Promise<Keyv>, seal = PLAIN_SEAL): CacheHarness {
  const clock = new SystemClock()
  const cache = new KeyvResponseCache(open, { maxEntryBytes, seal, timeoutMs: 2000 }, clock)
  return { cache, now: () => clock.now(), pass: (ms) => wait(ms), dispose: () => cache.close() }
}

function suites(name: string, make: () => Promise<CacheHarness>): void {
  everyCacheContract({ describe, it }, name, make)
  retainingCacheContract({ describe, it }, name, make, { maxEntryBytes })
  invalidationContract({ describe, it }, name, make)
  archiveContract({ describe, it }, name, make)
}

suites('KeyvResponseCache on a Map', async () => harness(async () => new Keyv()))

// Keyv gives such keys back with a part of the namespace before them.
suites('KeyvResponseCache on a Map, in a namespace that holds colons', async () =>
  harness(async () => new Keyv({ namespace: 'llm:cache:entry' })),
)

suites('KeyvResponseCache on a Map, sealed', async () =>
  harness(async () => new Keyv(), sealOf(['new', 'old'], 1)),
)

describe('KeyvResponseCache on a real Redis', () => {
  let server: RedisServer
  let made = 0

  before(async () => {
    server = await RedisServer.start()
  })

  after(() => server.stop())

  suites('KeyvResponseCache on @keyv/redis', async () => {
    made += 1
    // Opened beforehand: loading its package is nothing that the store has to answer in time.
    const keyv = await openKeyv(server.url, `contract:${made}`)
    return harness(async () => keyv)
  })
})
