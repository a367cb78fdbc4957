import { isJsonObject, type JsonValue } from '../json.ts'
import { present } from '../present.ts'

/** What a request wants of the cache. */
export interface CacheWishes {
  readonly namespace?: string
  /** Its answer is not stored. */
  readonly noStore: boolean
  /** No stored answer is wanted. */
  readonly noCache: boolean
  readonly ttlMs?: number
}

/** Reads LiteLLM's body field `cache`; what the gateway would refuse in it counts for nothing. */
export function cacheWishes(field: JsonValue | undefined): CacheWishes {
  const wishes = isJsonObject(field) ? field : {}
  const { namespace, ttl } = wishes
  return {
    ...present({
      namespace: typeof namespace === 'string' && namespace !== '' ? namespace : undefined,
      ttlMs: typeof ttl === 'number' && ttl >= 0 ? ttl * 1000 : undefined,
    }),
    noStore: wishes['no-store'] === true,
    noCache: wishes['no-cache'] === true,
  }
}
