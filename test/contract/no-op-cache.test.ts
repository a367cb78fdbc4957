import { NoOpCache } from '../../src/adapters/no-op/no-op-cache.ts'
import { type CacheHarness, everyCacheContract } from '../../src/contracts.ts'
import { ManualClock } from '../support/manual-clock.ts'

async function make(): Promise<CacheHarness> {
  const clock = new ManualClock()
  const cache = new NoOpCache()
  return {
    cache,
    now: () => clock.now(),
    pass: (ms) => clock.advance(ms),
    dispose: () => cache.close(),
  }
}

everyCacheContract({ describe, it }, 'NoOpCache', make)
