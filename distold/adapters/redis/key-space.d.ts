import { type CacheKey } from '../../domain/cache-key.ts';
import type { EntryFilter } from '../../domain/invalidation.ts';
/**
 * Where things live in Redis: entries at `prefix:tenant:namespace:model:digest`, with digests
 * of fixed length, so that neither metrics nor a neighbour whose prefix begins the same way
 * fits their pattern. In a Cluster entries are spread over 256 buckets by the first two digits
 * of their digest, `prefix:{7f}:…`: what concerns a bucket shares its slot, so that one command
 * reaches an entry and its fence. Elsewhere there is one bucket, and it has no name.
 */
export declare class KeySpace {
    #private;
    /** @throws {ConfigurationError} where braces in the prefix would put a whole Cluster's entries into one slot. */
    constructor(prefix: string, sharded: boolean);
    /** The bucket of a key. */
    bucketOf({ digest }: CacheKey): string;
    /** The buckets that may hold entries that meet a filter. */
    bucketsOf({ digest }: EntryFilter): readonly string[];
    /** The name of an entry. */
    nameOf(key: CacheKey): string;
    /** Whether a name that matches a pattern of this space is an entry's, and no neighbour's. */
    isEntry(name: string): boolean;
    /** The key of an entry's name; undefined for any other that matches a pattern of this space. */
    keyOf(name: string): CacheKey | undefined;
    /** The name of the position up to which a bucket's invalidations are counted. */
    positionOf(bucket: string): string;
    /** The name of the list of a bucket's latest invalidations. */
    fencesOf(bucket: string): string;
    /** The name of the lease to generate an entry, from a position of its bucket on. */
    leaseOf(key: CacheKey, position: number): string;
    /** The names of the line that tells processes with memory of their own what to forget. */
    get feed(): {
        position: string;
        fences: string;
        tiers: string;
        channel: string;
    };
    /**
     * The names of the streams by which processes share similar questions: both on one slot, so
     * that one command reads them. The number is their layout's version.
     */
    get similar(): {
        questions: string;
        observations: string;
    };
    /**
     * A SCAN pattern that every entry meeting the filter matches, tags left aside. It ends in a
     * star where it can: asking for so many single characters costs the server ten times as much.
     */
    patternFor({ tenant, namespace, model, digest }: EntryFilter): string;
}
