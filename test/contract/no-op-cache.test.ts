import { expect } from 'chai'
import { NoOpCache } from '../../src/adapters/no-op/no-op-cache.ts'
import { type CacheHarness, everyCacheContract } from '../../src/contracts.ts'
import { CacheUnavailableError } from '../../src/domain/errors.ts'
import { gathered } from '../support/gathered.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { rejection } from '../support/rejection.ts'

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

describe('NoOpCache, as an archive', () => {
  it('lists nothing, and completely', async () => {
    const cache = new NoOpCache()
    expect(await gathered(cache.entries())).to.deep.equal([])
  })

  it('rejects with CacheUnavailableError after close', async () => {
    const cache = new NoOpCache()
    await cache.close()
    const failure = await rejection(gathered(cache.entries()))
    expect(failure).to.be.instanceOf(CacheUnavailableError)
  })
})
