import type { SizeSample } from '../../application/size-history.ts';
import type { CacheSize } from '../../domain/cache-size.ts';
/** What several workers keep in their memories together; null where none of them says. */
export declare function gatheredSize(sizes: readonly (CacheSize | null | undefined)[]): CacheSize | null;
/** The same over time. Who has no sample of a moment is taken to be as large as before: else sizes would jump. */
export declare function gatheredSizes(all: readonly (readonly SizeSample[])[]): readonly SizeSample[];
