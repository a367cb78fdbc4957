import type { CacheEntry, CacheRead } from '../cache-entry.ts';
import type { CacheKey } from '../cache-key.ts';
import type { CacheSize } from '../cache-size.ts';
import type { EntryFilter, InvalidationResult } from '../invalidation.ts';
import type { Restoration } from '../restoration.ts';
/**
 * Stores answers. Implementations keep entries only until `expiresAt` (milliseconds
 * since the epoch), hand out copies or what is frozen through and through, bound every
 * wait, and reject with `CacheUnavailableError`, and with nothing else, where the store
 * cannot be asked or `close` has been called. The contract suites in `reprise/contracts` check all of it
 * but what becomes of a store that fails or hangs.
 */
export interface ResponseCachePort {
    /** What it is, in one word for logs and health reports: `redis`, `memory`, `no-op`. */
    readonly kind: string;
    /** Reads the entry under a key. One that has expired is absent; what is no entry is rejected. */
    get(key: CacheKey): Promise<CacheRead>;
    /**
     * Stores an entry under its key, replacing the one there. Resolves to whether it was
     * kept: false where it has expired already or is larger than the cache allows.
     */
    set(entry: CacheEntry): Promise<boolean>;
    /** Removes one entry; resolves to whether there was one. */
    delete(key: CacheKey): Promise<boolean>;
    /** Removes every entry that meets the filter; nothing else in the store is touched. */
    invalidate(filter: EntryFilter): Promise<InvalidationResult>;
    /**
     * Every entry that meets the filter, each at least once, expired and unreadable ones and
     * those out of service left out; in pages, so that neither the store nor this process is
     * held up. The reader may stop early. What is stored meanwhile may be among them or not.
     * Rejects with `CacheUnavailableError` as soon as some of the store cannot be asked: what
     * has ended without that was complete. Absent where entries cannot be listed.
     */
    entries?(filter: EntryFilter): AsyncIterable<CacheEntry>;
    /**
     * Stores an entry of the past, such as one out of a file: only in place of one that is older by
     * `storedAt`, whoever else stores meanwhile, and only where the store's own record, if it keeps
     * one, holds no invalidation of it since `generatedFrom`, which is compared with clocks of
     * other machines. Absent where the store can do neither: then {@link set} stores it, and
     * whoever calls judges.
     */
    restore?(entry: CacheEntry): Promise<Restoration>;
    /** Resolves when the store answers; the switch asks this before it returns to a store. */
    check(): Promise<void>;
    /** What of it this process keeps in its memory, where it keeps any and knows. */
    size?(): CacheSize | undefined;
    /** Lets go of connections. Safe to call twice. */
    close(): Promise<void>;
}
