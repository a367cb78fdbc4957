import type { CacheEntry, CacheRead } from '../../domain/cache-entry.ts';
import type { CacheKey } from '../../domain/cache-key.ts';
import { type EntryFilter } from '../../domain/invalidation.ts';
import type { KeySpace } from './key-space.ts';
import type { RedisConnection } from './redis-connection.ts';
/** Lists entries master by master, by SCAN. Each is read and judged as it is for everybody. */
export declare class RedisListing {
    #private;
    constructor(connection: RedisConnection, keySpace: KeySpace, read: (key: CacheKey) => Promise<CacheRead>);
    /**
     * What meets the filter; from the beginning again where slots changed hands meanwhile.
     * Throws {@link CacheUnavailableError} where a master cannot be walked through.
     */
    run(filter: EntryFilter): AsyncGenerator<CacheEntry, void, undefined>;
}
