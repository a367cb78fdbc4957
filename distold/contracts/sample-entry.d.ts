import type { CacheEntry } from '../domain/cache-entry.ts';
import { type CacheKey } from '../domain/cache-key.ts';
/** What tells one sample from another. */
export interface Sample {
    readonly question?: string;
    readonly tenant?: string;
    readonly namespace?: string;
    readonly model?: string;
    readonly tags?: readonly string[];
    readonly answer?: string;
    /** How long it lives, in milliseconds. */
    readonly lifeMs?: number;
}
/** The key of a sample. */
export declare function sampleKey(sample?: Sample): CacheKey;
/** An entry stored at `now`, as a use case makes them. */
export declare function sampleEntry(now: number, sample?: Sample): CacheEntry;
