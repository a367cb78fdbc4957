import type { CacheEntry } from '../../domain/cache-entry.ts';
import type { Families, Family } from './families.ts';
import type { StoredBody } from './stored-body.ts';
/** An entry as memory keeps it: in one object, for every further one takes 24 bytes and more. */
export interface StoredEntry {
    /** Of its key; the rest of that is in the family. */
    readonly digest: string;
    readonly family: Family;
    readonly generatedFrom: number;
    readonly storedAt: number;
    readonly freshUntil: number;
    readonly expiresAt: number;
    readonly tags: readonly string[];
    readonly requestId: string;
    readonly latencyMs: number;
    /** Its body, see `stored-body.ts`. */
    readonly text: string;
    /** When it was read last, as its reader counts. */
    readAt: number;
}
/** Puts an entry into this form. Nothing of it is anybody else's: tags are copied, and the body is a text. */
export declare function storedEntry({ key, protocol, response, ...entry }: CacheEntry, { text, inUtf8 }: StoredBody, families: Families): StoredEntry;
