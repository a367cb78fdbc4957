import { setImmediate } from 'node:timers/promises'
import { expect } from 'chai'
import { SystemClock } from '../../src/adapters/clock/system-clock.ts'
import { RedisMetrics } from '../../src/adapters/redis/redis-metrics.ts'
import { RecordingLogger } from '../support/recording-logger.ts'

/** Counters over a Redis that answers everything with that. */
function answering(reply: unknown): RedisMetrics {
  const ask = async <T>(): Promise<T> => {
    // Not at once: what asks for ever then fails by the test's time.
    await setImmediate()
    return reply as T
  }
  const connection = { ask }
  return new RedisMetrics(connection, 60_000, new SystemClock(), new RecordingLogger())
}

describe('counters in a Redis that answers something else', () => {
  for (const reply of [null, 'OK', [], [1, 2], -1, 0, 1.5, 99, Number.NaN])
    it(`F2, M1: are kept, and nothing waits for ever: ${JSON.stringify(reply)}`, async () => {
      const metrics = answering(reply)
      metrics.record({ hits: 1 })
      expect(await metrics.flush()).to.equal(false)
      const { totals, complete } = await metrics.read()
      expect(complete).to.equal(false)
      expect(totals.hits).to.equal(1)
    })
})
