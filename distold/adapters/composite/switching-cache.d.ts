import type { CacheEntry, CacheRead } from '../../domain/cache-entry.ts';
import type { CacheHealth } from '../../domain/cache-health.ts';
import type { CacheKey } from '../../domain/cache-key.ts';
import type { CacheSize } from '../../domain/cache-size.ts';
import type { EntryFilter, InvalidationResult } from '../../domain/invalidation.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { LoggerPort } from '../../domain/ports/logger-port.ts';
import type { MetricsPort } from '../../domain/ports/metrics-port.ts';
import type { ResponseCachePort } from '../../domain/ports/response-cache-port.ts';
import { type Restoration } from '../../domain/restoration.ts';
/** What a switching cache works with. */
export interface SwitchingParts {
    readonly primary: ResponseCachePort;
    readonly standby: ResponseCachePort;
    readonly clock: ClockPort;
    readonly logger: LoggerPort;
    readonly metrics: MetricsPort;
}
/**
 * Uses the primary while it can be reached, and the standby while it cannot. Requests
 * never wait for a primary that is known to be gone: it is probed in the background and
 * taken back into use when it answers. A primary that answers with an error is still there,
 * and so is one of which a part does not answer.
 */
export declare class SwitchingCache implements ResponseCachePort {
    #private;
    /** The cache that is used while it can be reached. */
    readonly primary: ResponseCachePort;
    constructor(parts: SwitchingParts);
    get kind(): string;
    /** Whether the primary is asked at the moment. */
    get asksPrimary(): boolean;
    /** What is in use, and since when. */
    health(): Omit<CacheHealth, 'failing'>;
    get(key: CacheKey): Promise<CacheRead>;
    set(entry: CacheEntry): Promise<boolean>;
    delete(key: CacheKey): Promise<boolean>;
    /**
     * The primary is told also while the standby is in use: what it cannot take now it has to
     * know before it serves again. Incomplete where it could not be asked.
     */
    invalidate(filter: EntryFilter): Promise<InvalidationResult>;
    /**
     * Of the cache that is in use. The standby's end in a rejection: what the primary holds is
     * not among them.
     */
    entries(filter: EntryFilter): AsyncGenerator<CacheEntry, void, undefined>;
    /** Not into the standby, which is emptied when the primary is back. */
    restore(entry: CacheEntry): Promise<Restoration>;
    /** Of the cache that is in use. */
    size(): CacheSize | undefined;
    check(): Promise<void>;
    close(): Promise<void>;
}
