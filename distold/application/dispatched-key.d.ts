import type { CacheKey } from '../domain/cache-key.ts';
import type { Dispatched } from './dispatch.ts';
/** The key that an answer is stored under, of a similar question the other's; none where nothing is. */
export declare function dispatchedKey(dispatched: Dispatched): CacheKey | undefined;
