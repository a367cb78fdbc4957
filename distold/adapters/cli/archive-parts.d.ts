import type { CacheEntry } from '../../domain/cache-entry.ts';
/** A part of an export, and an export itself. */
export interface ArchivePart {
    readonly text: string;
    readonly entries: number;
}
/** Entries as several small exports, of one entry at least. */
export declare function archiveParts(entries: AsyncIterable<CacheEntry>): AsyncGenerator<ArchivePart, void, undefined>;
