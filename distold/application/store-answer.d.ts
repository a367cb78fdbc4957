import { type CacheEntry, type TimeToLive } from '../domain/cache-entry.ts';
import { type CacheKey } from '../domain/cache-key.ts';
import type { InvalidationFence } from '../domain/invalidation-fence.ts';
import type { LlmRequest } from '../domain/llm-request.ts';
import type { LlmResponse } from '../domain/llm-response.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { MetricsPort } from '../domain/ports/metrics-port.ts';
import type { Scope } from '../domain/scope.ts';
import type { CacheAccess } from './cache-access.ts';
/** An answer with what decides about its storing. */
export interface FreshAnswer {
    /** The request as it was answered: its model is the one that answered. */
    readonly request: LlmRequest;
    readonly scope: Scope;
    /** The key of all that, where it is known. */
    readonly key?: CacheKey;
    readonly response: LlmResponse;
    readonly generatedFrom: number;
    /** Time to live, in milliseconds, where the caller named one. */
    readonly ttlMs?: number;
    readonly tags: readonly string[];
}
/** Stores an answer, where it is fit to be given to somebody else. */
export declare class StoreAnswer {
    #private;
    constructor(cache: CacheAccess, fence: InvalidationFence, clock: ClockPort, metrics: MetricsPort, lifetime: TimeToLive);
    /** Resolves to the entry that is stored; undefined where none is. */
    execute(answer: FreshAnswer): Promise<CacheEntry | undefined>;
}
