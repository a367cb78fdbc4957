import type { CacheEntry } from './cache-entry.ts';
import type { EntryFilter } from './invalidation.ts';
/** What decides whether an entry is behind a fence. */
export type Fenced = Pick<CacheEntry, 'key' | 'tags' | 'generatedFrom'>;
/**
 * Remembers invalidations with their place in an order that only grows, and tells whether
 * an entry, which has a place in the same order, is behind one of them. A check costs one
 * map lookup per kind of filter in use.
 */
export declare class FenceBook {
    #private;
    /** Beyond `limit` fences the oldest turns into one that shuts out everything as old as itself. */
    constructor(limit: number);
    get size(): number;
    /** Shuts out what meets the filter and has its place at or before `at`. */
    raise(filter: EntryFilter, at: number): void;
    /** Says that the store holds nothing of it any more, writes under way apart. */
    settle(filter: EntryFilter): void;
    /** Whether no fence shuts the entry out. */
    admits(entry: Fenced): boolean;
    /** Forgets settled fences whose place is before `at`. */
    forgetSettledBefore(at: number): void;
}
