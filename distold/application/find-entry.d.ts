import { type CacheEntry } from '../domain/cache-entry.ts';
import type { InvalidationFence } from '../domain/invalidation-fence.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts';
/** An entry, and how it stands. Durations in milliseconds. */
export interface FoundEntry {
    readonly entry: CacheEntry;
    readonly state: 'fresh' | 'stale';
    readonly ageMs: number;
}
/** Finds an entry by its key, for whoever looks after the cache: nothing is counted, nobody is asked. */
export declare class FindEntry {
    #private;
    constructor(cache: ResponseCachePort, fence: InvalidationFence, clock: ClockPort);
    /**
     * By a key as text, at once, or by its digest, which has the whole store looked through.
     * Undefined where there is none in service.
     * @throws {InvalidRequestError} where it is neither.
     * @throws {CacheUnavailableError} where the store cannot be asked.
     */
    execute(key: string): Promise<FoundEntry | undefined>;
}
