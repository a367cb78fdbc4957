import { type CacheKey } from './cache-key.ts';
/** Names the entries that an invalidation is to take: all, or those that meet every field given. */
export type InvalidationSelector = {
    readonly all: true;
} | {
    readonly tenant?: string;
    readonly namespace?: string;
    readonly model?: string;
    readonly tag?: string;
    /** A key's digest: 64 hexadecimal digits. */
    readonly key?: string;
};
/** What an invalidation did. */
export interface InvalidationResult {
    /** Entries removed. */
    readonly deleted: number;
    /** False where some of the store could not be reached, and entries may be left in it. */
    readonly complete: boolean;
}
/** A selector with its names as keys carry them: digests, ready to be compared. */
export interface EntryFilter {
    readonly tenant?: string;
    readonly namespace?: string;
    readonly model?: string;
    readonly digest?: string;
    /** In clear: tags are no part of keys. */
    readonly tag?: string;
}
/**
 * Turns a selector into a filter; `all` gives the empty one, which everything meets.
 * @throws {InvalidRequestError} where it names nothing, which never means everything, by something else than text, or
 * by a field that there is not.
 */
export declare function entryFilter(selector: InvalidationSelector): EntryFilter;
/** Whether a key meets a filter, tags left aside. */
export declare function keyMeets(filter: EntryFilter, key: CacheKey): boolean;
/** Whether an entry meets a filter. */
export declare function entryMeets(filter: EntryFilter, entry: {
    readonly key: CacheKey;
    readonly tags: readonly string[];
}): boolean;
