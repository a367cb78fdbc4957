import { SystemClock } from '../../src/adapters/clock/system-clock.ts'
import { MemoryMetrics } from '../../src/adapters/memory/memory-metrics.ts'
import { RedisConnection } from '../../src/adapters/redis/redis-connection.ts'
import { RedisMetrics } from '../../src/adapters/redis/redis-metrics.ts'
import { type MetricsHarness, metricsContract } from '../../src/contracts.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { type RedisCluster, startRedisCluster } from '../support/redis-cluster.ts'
import { RedisServer } from '../support/redis-server.ts'

metricsContract({ describe, it }, 'MemoryMetrics', async () => {
  const clock = new SystemClock()
  const metrics = new MemoryMetrics(clock)
  return { metrics, now: () => clock.now(), dispose: () => metrics.close() }
})

describe('RedisMetrics on a real server', () => {
  let server: RedisServer

  before(async () => {
    server = await RedisServer.start()
  })

  after(() => server.stop())

  async function make(): Promise<MetricsHarness> {
    const admin = server.client()
    await admin.flushall()
    admin.disconnect()
    const clock = new SystemClock()
    const connection = new RedisConnection(server.url, { commandMs: 2000, connectMs: 2000 })
    await connection.start()
    const metrics = new RedisMetrics(connection, 1000, clock, new RecordingLogger())
    const dispose = async (): Promise<void> => {
      await metrics.close()
      await connection.close()
    }
    return { metrics, now: () => clock.now(), dispose }
  }

  metricsContract({ describe, it }, 'RedisMetrics', make)
})

describe('RedisMetrics on a real Cluster', () => {
  let cluster: RedisCluster

  before(async function () {
    this.timeout(30_000)
    cluster = await startRedisCluster()
  })

  after(() => cluster.stop())

  async function make(): Promise<MetricsHarness> {
    for (const master of cluster.masters) {
      const admin = master.client()
      await admin.flushall()
      admin.disconnect()
    }
    const clock = new SystemClock()
    const connection = new RedisConnection(cluster.url, { commandMs: 2000, connectMs: 2000 })
    await connection.start()
    const metrics = new RedisMetrics(connection, 1000, clock, new RecordingLogger())
    const dispose = async (): Promise<void> => {
      await metrics.close()
      await connection.close()
    }
    return { metrics, now: () => clock.now(), dispose }
  }

  metricsContract({ describe, it }, 'RedisMetrics in a Cluster', make)
})
