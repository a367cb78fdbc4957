import type { CacheEntry } from '../../domain/cache-entry.ts';
import type { InvalidationFence } from '../../domain/invalidation-fence.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { EntrySealPort } from '../../domain/ports/entry-seal-port.ts';
import type { KeySpace } from './key-space.ts';
import type { RedisConnection } from './redis-connection.ts';
/**
 * What became of a write: `outdated` where invalidations have happened that the writer does not
 * know; `changed` where something else is there than the writer has seen.
 */
export type Writing = 'stored' | 'refused' | 'outdated' | 'changed';
/** What writing works with. */
export interface EntryWriterParts {
    readonly connection: RedisConnection;
    readonly keySpace: KeySpace;
    readonly fence: InvalidationFence;
    readonly clock: ClockPort;
    /** Largest entry, in bytes, before it is sealed and after. */
    readonly maxEntryBytes: number;
    readonly seal: EntrySealPort | undefined;
}
/** Writes entries, one command each, which the server takes only where the writer knows all invalidations. */
export declare class EntryWriter {
    #private;
    constructor(parts: EntryWriterParts);
    /**
     * Stores an entry, its bucket being at `position`. `seen` is what the writer has seen in its
     * place, null for nothing; absent where that does not matter.
     * @throws {CacheUnavailableError} where Redis cannot be asked.
     */
    write(entry: CacheEntry, position: number, seen?: Uint8Array | null): Promise<Writing>;
}
