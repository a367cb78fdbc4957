/**
 * A process that counts: `node metrics-writer.ts REDIS_URL`. It records one request every
 * 5 ms and says so before, as a line with the time; told SIGTERM it closes and says `closed`.
 */
import { writeSync } from 'node:fs'
import { SystemClock } from '../../src/adapters/clock/system-clock.ts'
import { RedisConnection } from '../../src/adapters/redis/redis-connection.ts'
import { RedisMetrics } from '../../src/adapters/redis/redis-metrics.ts'
import { RecordingLogger } from './recording-logger.ts'

const [, , url = ''] = process.argv
const connection = new RedisConnection(url, { commandMs: 2000, connectMs: 2000 })
await connection.start()
const metrics = new RedisMetrics(connection, 200, new SystemClock(), new RecordingLogger())

const recording = setInterval(() => {
  // Nothing that was recorded must go unsaid, so it is neither buffered nor said afterwards.
  writeSync(1, `${Date.now()}\n`)
  metrics.record({ requests: 1 }, { model: 'gpt-4o-mini', provider: 'test' })
}, 5)

process.once('SIGTERM', async () => {
  clearInterval(recording)
  await metrics.close()
  await connection.close()
  writeSync(1, 'closed\n')
})
