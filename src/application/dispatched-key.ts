import type { CacheKey } from '../domain/cache-key.ts'
import type { Dispatched } from './dispatch.ts'

/** The key that an answer is stored under, of a similar question the other's; none where nothing is. */
export function dispatchedKey(dispatched: Dispatched): CacheKey | undefined {
  switch (dispatched.by) {
    case 'entry':
      return dispatched.finding.entry.key
    case 'similar':
      return dispatched.similar.finding.entry.key
    case 'flight':
      return dispatched.key
  }
}
