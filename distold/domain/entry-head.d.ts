import type { CacheEntry } from './cache-entry.ts';
import { type JsonObject } from './json.ts';
/** What of an entry stands before its answer. */
export type EntryHead = Omit<CacheEntry, 'response'> & {
    readonly provider: string;
    readonly requestId: string;
    readonly latencyMs: number;
};
/** Writes an entry's head as JSON, as archives have it, field by field. */
export declare function encodeHead({ response, ...entry }: CacheEntry): Uint8Array;
/** Reads what {@link encodeHead} wrote; undefined for anything else. */
export declare function parseHead(bytes: Uint8Array): EntryHead | undefined;
/** Reads a JSON object in UTF-8; undefined for any other bytes. */
export declare function parseObject(bytes: Uint8Array): JsonObject | undefined;
