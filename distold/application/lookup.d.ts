import { type CacheEntry } from '../domain/cache-entry.ts';
import { type CacheKey, type KeyObstacle } from '../domain/cache-key.ts';
import type { InvalidationFence } from '../domain/invalidation-fence.ts';
import type { LlmRequest } from '../domain/llm-request.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { MetricsPort } from '../domain/ports/metrics-port.ts';
import type { Scope } from '../domain/scope.ts';
import type { CacheAccess } from './cache-access.ts';
/** What a lookup found under a key. Durations in milliseconds. */
export type Finding = {
    readonly state: 'fresh';
    readonly entry: CacheEntry;
    readonly ageMs: number;
    readonly freshForMs: number;
} | {
    readonly state: 'stale';
    readonly entry: CacheEntry;
    readonly ageMs: number;
    readonly staleSinceMs: number;
} | {
    readonly state: 'absent';
};
/** What a lookup found where something is stored, fresh or past its time. */
export type StoredFinding = Exclude<Finding, {
    state: 'absent';
}>;
/** What a lookup found under which key. */
export type KeyedFinding = Finding & {
    readonly key: CacheKey;
};
/** What a lookup of a request found; a request without a key is never looked up. */
export type LookupResult = KeyedFinding | {
    readonly state: 'unkeyable';
    readonly obstacle: KeyObstacle;
};
/** Finds the stored answer to a request. */
export declare class Lookup {
    #private;
    constructor(cache: CacheAccess, fence: InvalidationFence, clock: ClockPort, metrics: MetricsPort);
    /**
     * Looks a request up. An entry older than `maxAgeMs` counts as stale. A cache that fails is a miss.
     * @throws {InvalidRequestError} where request or scope are none.
     */
    execute(request: LlmRequest, scope: Scope, maxAgeMs?: number): Promise<LookupResult>;
    /** Looks a key up; `again` where it has been looked up for the same request before. */
    find(key: CacheKey, maxAgeMs?: number, again?: boolean): Promise<KeyedFinding>;
}
