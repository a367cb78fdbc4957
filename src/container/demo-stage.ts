import type { DemoStage } from '../adapters/cli/demo-parts.ts'
import { SystemClock } from '../adapters/clock/system-clock.ts'
import { SwitchingCache } from '../adapters/composite/switching-cache.ts'
import { type GatewayServer, gatewayServer } from '../adapters/http/gateway-server.ts'
import { MemoryCache } from '../adapters/memory/memory-cache.ts'
import { MemoryMetrics } from '../adapters/memory/memory-metrics.ts'
import { embeddedModelMissing } from '../adapters/semantic/embedded-packages.ts'
import { DemoGeneratorServer } from './demo-generator.ts'
import { DemoLog } from './demo-log.ts'
import { DemoRedis } from './demo-redis.ts'
import { DemoSimulatedStore } from './demo-simulated-store.ts'
import { createReprise, type Reprise } from './reprise.ts'
import type { RepriseSettings } from './settings.ts'
import { tokens } from './tokens.ts'

/** How long requests under way may take when the demo ends, in milliseconds. */
const GRACE_MS = 500

/** How long the embedded model may take to load, in milliseconds. */
const LOAD_MS = 8000

/** Longest wait for Redis, in milliseconds: well above what a busy machine takes. */
const COMMAND_MS = 1000

/** Bounds of the standby, in bytes. */
const LIMITS = { maxBytes: 16_777_216, maxEntryBytes: 1_048_576 }

/** Starts a gateway and what it depends on; whatever fails, nothing is left behind. */
export async function openStage(): Promise<DemoStage> {
  const log = new DemoLog()
  const generator = await DemoGeneratorServer.start()
  const store = await DemoRedis.start()
  try {
    const clock = new SystemClock()
    const simulated = new DemoSimulatedStore(clock)
    const cache =
      store === undefined ? simulatedSettings(simulated, clock, log) : storeSettings(store, log)
    const reprise = createReprise({ ...settings(generator.url), ...cache })
    return await opened(reprise, { log, generator, store: store ?? simulated, redis: store })
  } catch (error) {
    await Promise.all([generator.kill(), store?.stop()])
    throw error
  }
}

/** What a gateway is started with, and ends with it. */
interface Company {
  readonly log: DemoLog
  readonly generator: DemoGeneratorServer
  readonly store: DemoStage['store']
  readonly redis: DemoRedis | undefined
}

async function opened(
  reprise: Reprise,
  { log, generator, store, redis }: Company,
): Promise<DemoStage> {
  const server = gatewayServer(reprise, { apiKeys: [], maxBodyBytes: 1_048_576 })
  await reprise.start()
  const comparesQuestions = await isModelLoaded(reprise)
  const address = await server.listen('127.0.0.1', 0)
  let closing: Promise<void> | undefined
  const close = async (): Promise<void> => {
    await closed(server, reprise)
    await Promise.all([generator.kill(), redis?.stop()])
  }
  return {
    ...{ address, store, generator, comparesQuestions },
    log: log.messages,
    learned: () => reprise.indexSize()?.questions ?? 0,
    close() {
      closing ??= close()
      return closing
    },
  }
}

async function closed(server: GatewayServer, reprise: Reprise): Promise<void> {
  await server.drain(GRACE_MS)
  await reprise.close()
}

/** Misses would not wait for it: the first similar question would be one. */
async function isModelLoaded(reprise: Reprise): Promise<boolean> {
  const embedder = reprise.container.get(tokens.embedder)
  if (embedder === undefined) return false
  try {
    await embedder.embed(['warm'], AbortSignal.timeout(LOAD_MS))
    return true
  } catch {
    return false
  }
}

function settings(url: string): RepriseSettings {
  const semantic: RepriseSettings =
    embeddedModelMissing() === undefined
      ? { semantic: { mode: 'on', deadlineMs: 2000, index: { kind: 'memory' } } }
      : {}
  const provider = { kind: 'openai', name: 'stub', url, retries: 1, timeoutMs: 5000 } as const
  return { providers: [provider], metricsFlushMs: 100, ...semantic }
}

function storeSettings({ url }: DemoRedis, logger: DemoLog): RepriseSettings {
  const cache = { kind: 'redis', url, standby: 'memory', commandTimeoutMs: COMMAND_MS } as const
  return { cache, adapters: { logger } }
}

/** The same switch that stands before a Redis. */
function simulatedSettings(
  primary: DemoSimulatedStore,
  clock: SystemClock,
  logger: DemoLog,
): RepriseSettings {
  const metrics = new MemoryMetrics(clock)
  const standby = new MemoryCache(LIMITS, clock)
  const cache = new SwitchingCache({ primary, standby, clock, logger, metrics })
  return { adapters: { cache, metrics, clock, logger } }
}
