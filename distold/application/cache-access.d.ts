import type { CacheEntry, CacheRead } from '../domain/cache-entry.ts';
import type { CacheKey } from '../domain/cache-key.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { LoggerPort } from '../domain/ports/logger-port.ts';
import type { MetricsPort } from '../domain/ports/metrics-port.ts';
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts';
type Operation = 'read' | 'write';
/** What of a cache the use cases use. */
type Store = Pick<ResponseCachePort, 'kind' | 'get' | 'set'>;
/**
 * The cache as the use cases see it: it never fails. A read that fails is a miss, a
 * write that fails stores nothing; both are counted, and logged when reads or writes
 * begin and when they cease to fail, not per request.
 */
export declare class CacheAccess {
    #private;
    constructor(cache: Store, clock: ClockPort, metrics: MetricsPort, logger: LoggerPort);
    /** What fails, at least in part: reads, writes, both or neither. */
    get failing(): readonly Operation[];
    /** `again` leaves out of the count what has been counted when it was read before. */
    read(key: CacheKey, again?: boolean): Promise<CacheRead>;
    /** Resolves to whether the entry is stored. */
    write(entry: CacheEntry): Promise<boolean>;
}
export {};
