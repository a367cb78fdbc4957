import type { CacheSize } from '../domain/cache-size.ts';
import { type Step } from '../domain/metrics.ts';
/** How large the cache was at the end of a bucket. */
export interface SizeSample extends CacheSize {
    /** Where the bucket begins, milliseconds since the epoch. */
    readonly at: number;
}
/** Remembers how large the cache was, by minute, hour and day, in this process. */
export declare class SizeHistory {
    #private;
    /** Takes note of a size at a moment, milliseconds since the epoch. */
    note(size: CacheSize, moment: number): void;
    /** Oldest first. */
    samples(step: Step): readonly SizeSample[];
}
