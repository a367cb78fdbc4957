import { MemorySimilarityIndex } from '../../src/adapters/semantic/memory-similarity-index.ts'
import { similarityIndexContract } from '../../src/contracts/similarity-index-contract.ts'
import { ManualClock } from '../support/manual-clock.ts'

similarityIndexContract({ describe, it }, 'MemorySimilarityIndex', async () => {
  const clock = new ManualClock()
  const index = new MemorySimilarityIndex({}, clock)
  return {
    index,
    now: () => clock.now(),
    pass: (ms) => clock.advance(ms),
    dispose: () => index.close(),
  }
})
