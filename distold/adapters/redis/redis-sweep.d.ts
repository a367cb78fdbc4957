import { type EntryFilter, type InvalidationResult } from '../../domain/invalidation.ts';
import type { KeySpace } from './key-space.ts';
import type { RedisConnection } from './redis-connection.ts';
/** Reclaims the memory of invalidated entries. Never KEYS, never FLUSHDB: SCAN, then UNLINK of what meets the filter. */
export declare class RedisSweep {
    #private;
    constructor(connection: RedisConnection, keySpace: KeySpace);
    /** Deletes what meets the filter, master by master; incomplete where one could not be walked through. */
    run(filter: EntryFilter): Promise<InvalidationResult>;
}
