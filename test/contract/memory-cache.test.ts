import { MemoryCache } from '../../src/adapters/memory/memory-cache.ts'
import {
  archiveContract,
  type CacheHarness,
  everyCacheContract,
  invalidationContract,
  retainingCacheContract,
} from '../../src/contracts.ts'
import { ManualClock } from '../support/manual-clock.ts'

const maxEntryBytes = 100_000

async function make(): Promise<CacheHarness> {
  const clock = new ManualClock()
  const cache = new MemoryCache({ maxBytes: 10_000_000, maxEntryBytes }, clock)
  return {
    cache,
    now: () => clock.now(),
    pass: (ms) => clock.advance(ms),
    dispose: () => cache.close(),
  }
}

everyCacheContract({ describe, it }, 'MemoryCache', make)
retainingCacheContract({ describe, it }, 'MemoryCache', make, { maxEntryBytes })
invalidationContract({ describe, it }, 'MemoryCache', make)
archiveContract({ describe, it }, 'MemoryCache', make)
