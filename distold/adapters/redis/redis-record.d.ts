import { type Fenced } from '../../domain/fence-book.ts';
import type { KeySpace } from './key-space.ts';
import type { RedisConnection } from './redis-connection.ts';
/** A bucket's invalidations as its server lists them, up to a position. */
export interface BucketRecord {
    readonly position: number;
    /** Whether none of them concerns an entry whose generation began at a moment by the clock. */
    readmits(entry: Fenced): boolean;
}
/**
 * What the server remembers of invalidations, those included of which nothing is left: what
 * comes from outside may be older than they are. Positions are moments of the server's clock.
 */
export declare class RedisRecord {
    #private;
    constructor(connection: RedisConnection, keySpace: KeySpace);
    /**
     * The record of a bucket; that which was read before, where it is of the position given.
     * @throws {CacheUnavailableError} where Redis cannot be asked.
     */
    of(bucket: string, position: number | undefined): Promise<BucketRecord>;
}
