import { RedisConnection } from '../adapters/redis/redis-connection.ts';
import type { CacheAccess } from '../application/cache-access.ts';
import type { CacheHealth } from '../domain/cache-health.ts';
import type { InvalidationFence } from '../domain/invalidation-fence.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { LeasePort } from '../domain/ports/lease-port.ts';
import type { LoggerPort } from '../domain/ports/logger-port.ts';
import type { MetricsPort } from '../domain/ports/metrics-port.ts';
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts';
import { type RepriseSettings } from './settings.ts';
/** What caches are made with. */
export interface CacheParts {
    readonly connection: RedisConnection | undefined;
    readonly fence: InvalidationFence;
    readonly clock: ClockPort;
    readonly logger: LoggerPort;
    readonly metrics: MetricsPort;
}
/** The connection to Redis, where the settings name one. It connects when it is started. */
export declare function chosenConnection({ cache }: RepriseSettings): RedisConnection | undefined;
/** The cache that the settings name. */
export declare function chosenCache(settings: RepriseSettings, parts: CacheParts): ResponseCachePort;
/** Tells how a cache is doing; one that does not switch is always in use itself. */
export declare function healthOf(cache: ResponseCachePort, access: CacheAccess, clock: ClockPort): () => CacheHealth;
/** Leases, where the cache is shared by processes that can tell each other; not asked for while it is away. */
export declare function leasesOf(cache: ResponseCachePort): LeasePort;
