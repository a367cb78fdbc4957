import { SwitchingCache } from '../../src/adapters/composite/switching-cache.ts'
import { MemoryCache } from '../../src/adapters/memory/memory-cache.ts'
import { MemoryMetrics } from '../../src/adapters/memory/memory-metrics.ts'
import { NoOpCache } from '../../src/adapters/no-op/no-op-cache.ts'
import {
  archiveContract,
  type CacheHarness,
  everyCacheContract,
  invalidationContract,
  retainingCacheContract,
} from '../../src/contracts.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { RecordingLogger } from '../support/recording-logger.ts'

const maxEntryBytes = 100_000

async function make(): Promise<CacheHarness> {
  const clock = new ManualClock()
  const cache = new SwitchingCache({
    primary: new MemoryCache({ maxBytes: 10_000_000, maxEntryBytes }, clock),
    standby: new NoOpCache(),
    clock,
    logger: new RecordingLogger(),
    metrics: new MemoryMetrics(clock),
  })
  return {
    cache,
    now: () => clock.now(),
    pass: (ms) => clock.advance(ms),
    dispose: () => cache.close(),
  }
}

everyCacheContract({ describe, it }, 'SwitchingCache', make)
retainingCacheContract({ describe, it }, 'SwitchingCache', make, { maxEntryBytes })
invalidationContract({ describe, it }, 'SwitchingCache', make)
archiveContract({ describe, it }, 'SwitchingCache', make)
