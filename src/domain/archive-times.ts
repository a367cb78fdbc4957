import { type CacheEntry, MAX_LIFE_MS } from './cache-entry.ts'

/** How far the clock of the machine that stored an entry may be ahead of this one's, in milliseconds. */
const CLOCKS_APART_MS = 300_000

type Times = Pick<CacheEntry, 'generatedFrom' | 'storedAt' | 'freshUntil' | 'expiresAt'>

/**
 * What is wrong with the times of an entry that comes from outside at `now`, milliseconds since
 * the epoch; undefined where nothing is. What no setting could have made was made by somebody
 * else: it would outlive every answer, or every invalidation.
 */
export function wrongTime(times: Times, now: number): string | undefined {
  const { generatedFrom, storedAt, freshUntil, expiresAt } = times
  if (storedAt > now + CLOCKS_APART_MS)
    return 'storedAt lies more than five minutes ahead of the clock here'
  if (generatedFrom > storedAt) return 'generatedFrom lies after storedAt'
  if (!isWithin(freshUntil - storedAt))
    return 'freshUntil has to lie within ten years after storedAt'
  if (!isWithin(expiresAt - freshUntil))
    return 'expiresAt has to lie within ten years after freshUntil'
  return undefined
}

function isWithin(lifeMs: number): boolean {
  return lifeMs >= 0 && lifeMs <= MAX_LIFE_MS
}
