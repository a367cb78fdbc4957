import type { CacheEntry } from './cache-entry.ts';
/** A line of an export. */
export type ArchiveLine = {
    readonly kind: 'first';
} | {
    readonly kind: 'entry';
    readonly entry: CacheEntry;
} | {
    readonly kind: 'last';
    readonly entries: number;
} | {
    readonly kind: 'unreadable';
    readonly reason: string;
};
/** The first line. The moment, milliseconds since the epoch, is for people: nothing is decided by it. */
export declare function firstLine(exportedAt: number): string;
/** An entry's line. */
export declare function entryLine(entry: CacheEntry): string;
/** The last line, given how many entries there were. */
export declare function lastLine(entries: number): string;
/** Reads a line, with or without its line feed. Never throws. */
export declare function readArchiveLine(bytes: Uint8Array): ArchiveLine;
