import { SwitchingCache } from '../adapters/composite/switching-cache.ts'
import { KeyvResponseCache } from '../adapters/keyv/keyv-response-cache.ts'
import { openKeyv } from '../adapters/keyv/keyv-store.ts'
import { MemoryCache } from '../adapters/memory/memory-cache.ts'
import { NoOpCache } from '../adapters/no-op/no-op-cache.ts'
import { RedisConnection } from '../adapters/redis/redis-connection.ts'
import { RedisResponseCache } from '../adapters/redis/redis-response-cache.ts'
import type { CacheHealth } from '../domain/cache-health.ts'
import type { InvalidationFence } from '../domain/invalidation-fence.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { EntrySealPort } from '../domain/ports/entry-seal-port.ts'
import type { LoggerPort } from '../domain/ports/logger-port.ts'
import type { MetricsPort } from '../domain/ports/metrics-port.ts'
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts'
import { chosenSeal } from './seal-choice.ts'
import {
  type CacheSettings,
  DEFAULT_ENTRY_BYTES,
  DEFAULT_MEMORY_BYTES,
  type RepriseSettings,
} from './settings.ts'

/** Longest wait for a store's reply where none is given, in milliseconds. */
const COMMAND_MS = 250

/** What caches are made with. */
export interface CacheParts {
  readonly connection: RedisConnection | undefined
  readonly fence: InvalidationFence
  readonly clock: ClockPort
  readonly logger: LoggerPort
  readonly metrics: MetricsPort
}

/** The connection to Redis, where the settings name one. It connects when it is started. */
export function chosenConnection({ cache }: RepriseSettings): RedisConnection | undefined {
  if (cache?.kind !== 'redis') return undefined
  const { url, commandTimeoutMs = COMMAND_MS, connectTimeoutMs = 2000 } = cache
  return new RedisConnection(url, { commandMs: commandTimeoutMs, connectMs: connectTimeoutMs })
}

/** The cache that the settings name. */
export function chosenCache(settings: RepriseSettings, parts: CacheParts): ResponseCachePort {
  const { cache = { kind: 'memory' }, maxEntryBytes = DEFAULT_ENTRY_BYTES } = settings
  // Made for every cache, so that wrong keys are refused before they are needed.
  const seal = chosenSeal(settings)
  if (cache.kind === 'none') return new NoOpCache()
  if (cache.kind === 'memory') return memoryCache(cache, maxEntryBytes, parts.clock)
  const { standby = 'none' } = cache
  const reserve =
    standby === 'memory' ? memoryCache(cache, maxEntryBytes, parts.clock) : new NoOpCache()
  return new SwitchingCache({
    ...parts,
    primary: storeOf(cache, { maxEntryBytes, seal }, parts),
    standby: reserve,
  })
}

/** The store behind a connection. */
function storeOf(
  cache: Extract<CacheSettings, { url: string }>,
  content: { readonly maxEntryBytes: number; readonly seal: EntrySealPort },
  { connection, fence, clock }: CacheParts,
): ResponseCachePort {
  const { url, prefix = 'llm:cache:entry', commandTimeoutMs = COMMAND_MS } = cache
  if (connection !== undefined)
    return new RedisResponseCache(connection, { prefix, ...content }, fence, clock)
  const settings = { ...content, timeoutMs: commandTimeoutMs }
  return new KeyvResponseCache(() => openKeyv(url, prefix), settings, clock)
}

/** Tells how a cache is doing; one that does not switch is always in use itself. */
export function healthOf(cache: ResponseCachePort, clock: ClockPort): () => CacheHealth {
  if (cache instanceof SwitchingCache) return () => cache.health()
  const since = clock.now()
  return () => ({ kind: cache.kind, using: cache.kind, degraded: false, since })
}

function memoryCache(
  { maxBytes = DEFAULT_MEMORY_BYTES }: Extract<CacheSettings, { maxBytes?: number }>,
  maxEntryBytes: number,
  clock: ClockPort,
): MemoryCache {
  return new MemoryCache({ maxBytes, maxEntryBytes }, clock)
}
