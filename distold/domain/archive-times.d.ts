import { type CacheEntry } from './cache-entry.ts';
type Times = Pick<CacheEntry, 'generatedFrom' | 'storedAt' | 'freshUntil' | 'expiresAt'>;
/**
 * What is wrong with the times of an entry that comes from outside at `now`, milliseconds since
 * the epoch; undefined where nothing is. What no setting could have made was made by somebody
 * else: it would outlive every answer, or every invalidation.
 */
export declare function wrongTime(times: Times, now: number): string | undefined;
export {};
