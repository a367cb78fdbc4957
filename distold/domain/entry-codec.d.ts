import type { CacheEntry, CacheRead, Rejection } from './cache-entry.ts';
import { type CacheKey } from './cache-key.ts';
import { type EntryHead } from './entry-head.ts';
import type { EntrySealPort } from './ports/entry-seal-port.ts';
/** At most so many bytes hold preamble and head: an entry with more, whose provider's identifier is endless, is not stored. */
export declare const HEAD_BYTES = 16384;
/** Writes an entry, field by field. */
export declare function encodeEntry(entry: CacheEntry, seal?: EntrySealPort): Uint8Array;
/**
 * Writes an entry; undefined where it takes more than `maxBytes`, sealed or not, or its head more
 * than {@link HEAD_BYTES}. What compression saves does not count, so that a bound means the same
 * with and without it.
 */
export declare function encodeWithin(maxBytes: number, entry: CacheEntry, seal?: EntrySealPort): Uint8Array | undefined;
/** How many bytes an entry takes that is stored as it is, and whose body takes so many. */
export declare function plainLength(entry: CacheEntry, bodyBytes: number): number;
/**
 * Reads what {@link encodeEntry} wrote under a key; never throws. A seal opens what was
 * written plain, too; the plain one opens nothing else.
 */
export declare function decodeEntry(bytes: Uint8Array, key: CacheKey, seal?: EntrySealPort): CacheRead;
/** Reads the head, given at least its bytes; `end` is where the answer begins. Never throws. */
export declare function decodeHead(bytes: Uint8Array): {
    head: EntryHead;
    form: number;
    end: number;
} | Rejection;
