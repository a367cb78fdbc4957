import type { RedisConnection } from './redis-connection.ts';
/** An entry's bytes, null where there are none, and its bucket's position, from one moment. */
export type Reading = readonly [bytes: Uint8Array | null, position: number];
/** Names of the entry and of its bucket's position. */
export type ReadingNames = readonly [entry: string, position: string];
/**
 * Reads what is asked for in one turn of the event loop, of one bucket, by one command: with 64
 * at once, sending commands and taking replies is a quarter of what a client spends on a hit.
 * A failure is that of all who asked together.
 */
export declare class EntryBatches {
    #private;
    constructor(connection: Pick<RedisConnection, 'ask'>);
    /** @throws {CacheUnavailableError} where Redis cannot be asked, besides what it answers. */
    read([entry, position]: ReadingNames): Promise<Reading>;
}
