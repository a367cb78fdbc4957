import type { CacheEntry } from './cache-entry.ts';
import type { EntryHead } from './entry-head.ts';
/** Writes an entry's head as bytes, field by field. */
export declare function headBytes({ response, ...entry }: CacheEntry): Buffer;
/** Reads what {@link headBytes} wrote; undefined for anything else. Never throws. */
export declare function readHead(head: Buffer): EntryHead | undefined;
