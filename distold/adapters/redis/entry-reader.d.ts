import { type Reading, type ReadingNames } from './entry-batches.ts';
import type { RedisConnection } from './redis-connection.ts';
/**
 * Reads entries, those of one turn of the event loop together. A name that was waited for in vain
 * may hold something huge that somebody else has put there: the next time it is read no further
 * than an entry may go.
 */
export declare class EntryReader {
    #private;
    constructor(connection: RedisConnection, maxEntryBytes: number);
    /** @throws {CacheUnavailableError} where Redis cannot be asked. */
    read(names: ReadingNames): Promise<Reading>;
}
