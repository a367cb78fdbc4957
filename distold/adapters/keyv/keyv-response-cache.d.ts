import type { Keyv } from 'keyv';
import type { CacheEntry, CacheRead } from '../../domain/cache-entry.ts';
import { type CacheKey } from '../../domain/cache-key.ts';
import { type EntryFilter, type InvalidationResult } from '../../domain/invalidation.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { EntrySealPort } from '../../domain/ports/entry-seal-port.ts';
import type { ResponseCachePort } from '../../domain/ports/response-cache-port.ts';
/** What a Keyv cache is set up with. */
export interface KeyvCacheSettings {
    /** Largest entry, in bytes, before it is sealed and after. */
    readonly maxEntryBytes: number;
    /** What becomes of answers before they are stored. Default: nothing. */
    readonly seal?: EntrySealPort;
    /** Longest wait for one operation of the store, in milliseconds: Keyv itself knows no bound. */
    readonly timeoutMs: number;
}
/**
 * Keeps entries in any store that Keyv knows, as base64: not every store takes bytes.
 * The store is opened on first use.
 */
export declare class KeyvResponseCache implements ResponseCachePort {
    #private;
    readonly kind = "keyv";
    constructor(open: () => Promise<Keyv>, settings: KeyvCacheSettings, clock: ClockPort);
    get(key: CacheKey): Promise<CacheRead>;
    set(entry: CacheEntry): Promise<boolean>;
    delete(key: CacheKey): Promise<boolean>;
    /** Incomplete where the store cannot list its entries, or goes on listing what it has deleted. */
    invalidate(filter: EntryFilter): Promise<InvalidationResult>;
    /** Rejects where the store cannot list its entries. */
    entries(filter: EntryFilter): AsyncGenerator<CacheEntry, void, undefined>;
    check(): Promise<void>;
    close(): Promise<void>;
}
