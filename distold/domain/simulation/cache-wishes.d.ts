import { type JsonValue } from '../json.ts';
/** What a request wants of the cache. */
export interface CacheWishes {
    readonly namespace?: string;
    /** Its answer is not stored. */
    readonly noStore: boolean;
    /** No stored answer is wanted. */
    readonly noCache: boolean;
    readonly ttlMs?: number;
    /** No stored answer of this age or older is wanted. */
    readonly maxAgeMs?: number;
}
/** Reads LiteLLM's body field `cache`; what the gateway would refuse in it counts for nothing. */
export declare function cacheWishes(field: JsonValue | undefined): CacheWishes;
