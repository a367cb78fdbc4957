import { GuardedLeases } from '../adapters/composite/guarded-leases.ts'
import { SwitchingCache } from '../adapters/composite/switching-cache.ts'
import { TieredCache } from '../adapters/composite/tiered-cache.ts'
import { KeyvResponseCache } from '../adapters/keyv/keyv-response-cache.ts'
import { openKeyv } from '../adapters/keyv/keyv-store.ts'
import { MemoryCache } from '../adapters/memory/memory-cache.ts'
import { NoLeases } from '../adapters/no-op/no-leases.ts'
import { NoOpCache } from '../adapters/no-op/no-op-cache.ts'
import { RedisConnection } from '../adapters/redis/redis-connection.ts'
import { RedisResponseCache } from '../adapters/redis/redis-response-cache.ts'
import type { CacheAccess } from '../application/cache-access.ts'
import type { CacheHealth } from '../domain/cache-health.ts'
import { ConfigurationError } from '../domain/errors.ts'
import type { InvalidationFence } from '../domain/invalidation-fence.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { EntrySealPort } from '../domain/ports/entry-seal-port.ts'
import type { LeasePort } from '../domain/ports/lease-port.ts'
import type { LoggerPort } from '../domain/ports/logger-port.ts'
import type { MetricsPort } from '../domain/ports/metrics-port.ts'
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts'
import { chosenSeal } from './seal-choice.ts'
import {
  type CacheSettings,
  DEFAULT_ENTRY_BYTES,
  DEFAULT_MEMORY_BYTES,
  DEFAULT_PREFIX,
  type RepriseSettings,
} from './settings.ts'

type RedisSettings = Extract<CacheSettings, { kind: 'redis' | 'tiered' }>
type KeyvSettings = Extract<CacheSettings, { kind: 'keyv' }>

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
  if (cache?.kind !== 'redis' && cache?.kind !== 'tiered') return undefined
  const { url, tls, commandTimeoutMs = COMMAND_MS, connectTimeoutMs = 2000 } = cache
  const deadlines = { commandMs: commandTimeoutMs, connectMs: connectTimeoutMs }
  return new RedisConnection(url, deadlines, tls)
}

/** The cache that the settings name. */
export function chosenCache(settings: RepriseSettings, parts: CacheParts): ResponseCachePort {
  const { cache = { kind: 'memory' }, maxEntryBytes = DEFAULT_ENTRY_BYTES } = settings
  // Made for every cache, so that wrong keys are refused before they are needed.
  const seal = chosenSeal(settings)
  if (cache.kind === 'none') return new NoOpCache()
  if (cache.kind === 'memory') return memoryCache(cache, maxEntryBytes, parts.clock)
  const content = { maxEntryBytes, seal }
  if (cache.kind === 'keyv') return keyvCache(cache, content, parts)
  return redisCache(cache, content, parts)
}

/** What every store is told about the entries that it keeps. */
interface Content {
  readonly maxEntryBytes: number
  readonly seal: EntrySealPort
}

function keyvCache(cache: KeyvSettings, content: Content, parts: CacheParts): ResponseCachePort {
  const { url, prefix = DEFAULT_PREFIX, commandTimeoutMs = COMMAND_MS, standby } = cache
  const settings = { ...content, timeoutMs: commandTimeoutMs }
  const primary = new KeyvResponseCache(() => openKeyv(url, prefix), settings, parts.clock)
  const memory = memoryCache(cache, content.maxEntryBytes, parts.clock)
  return new SwitchingCache({ ...parts, primary, standby: standbyOf(standby, memory) })
}

/** Memory in front of Redis is the standby at the same time, where one is wanted. */
function redisCache(cache: RedisSettings, content: Content, parts: CacheParts): ResponseCachePort {
  const { connection, fence, clock, logger } = parts
  if (connection === undefined) throw new ConfigurationError('cache: there is no Redis')
  const { kind, prefix = DEFAULT_PREFIX, standby } = cache
  const primary = new RedisResponseCache(connection, { prefix, ...content }, fence, clock)
  const memory = memoryCache(cache, content.maxEntryBytes, clock)
  if (kind === 'redis') {
    return new SwitchingCache({ ...parts, primary, standby: standbyOf(standby, memory) })
  }
  const store = new SwitchingCache({ ...parts, primary, standby: new NoOpCache() })
  const feed = primary.openFeed(logger)
  return new TieredCache({ memory, store, feed, fence, standsIn: standby === 'memory' })
}

function standbyOf(standby: 'none' | 'memory' = 'none', memory: MemoryCache): ResponseCachePort {
  return standby === 'memory' ? memory : new NoOpCache()
}

/** Tells how a cache is doing; one that does not switch is always in use itself. */
export function healthOf(
  cache: ResponseCachePort,
  access: CacheAccess,
  clock: ClockPort,
): () => CacheHealth {
  const since = clock.now()
  return () => ({ ...usageOf(cache, since, clock.now()), failing: access.failing })
}

/** Leases, where the cache is shared by processes that can tell each other; not asked for while it is away. */
export function leasesOf(cache: ResponseCachePort): LeasePort {
  if (cache instanceof TieredCache) return leasesOf(cache.store)
  if (!(cache instanceof SwitchingCache && cache.primary instanceof RedisResponseCache))
    return new NoLeases()
  return new GuardedLeases(cache.primary.openLeases(), () => cache.asksPrimary)
}

function usageOf(
  cache: ResponseCachePort,
  since: number,
  now: number,
): Omit<CacheHealth, 'failing'> {
  if (cache instanceof SwitchingCache) return cache.health()
  if (!(cache instanceof TieredCache))
    return { kind: cache.kind, using: cache.kind, degraded: false, since }
  const { kind, silentForMs } = cache
  const store = usageOf(cache.store, since, now)
  if (store.degraded) return { ...store, kind, using: cache.withoutStore }
  if (silentForMs === 0) return { ...store, kind, using: kind }
  return { kind, using: store.kind, degraded: true, since: Math.round(now - silentForMs) }
}

function memoryCache(
  { maxBytes = DEFAULT_MEMORY_BYTES }: Extract<CacheSettings, { maxBytes?: number }>,
  maxEntryBytes: number,
  clock: ClockPort,
): MemoryCache {
  return new MemoryCache({ maxBytes, maxEntryBytes }, clock)
}
