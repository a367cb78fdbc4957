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
  /** No stored answer of this age or older is wanted. */
  readonly maxAgeMs?: number
}

/** Reads LiteLLM's body field `cache`; what the gateway would refuse in it counts for nothing. */
export function cacheWishes(field: JsonValue | undefined): CacheWishes {
  const wishes = isJsonObject(field) ? field : {}
  const { namespace } = wishes
  return {
    ...present({
      namespace: typeof namespace === 'string' && namespace !== '' ? namespace : undefined,
      ttlMs: milliseconds(wishes.ttl),
      maxAgeMs: milliseconds(wishes['s-maxage']),
    }),
    noStore: wishes['no-store'] === true,
    noCache: wishes['no-cache'] === true,
  }
}

function milliseconds(seconds: JsonValue | undefined): number | undefined {
  return typeof seconds === 'number' && seconds >= 0 ? seconds * 1000 : undefined
}
