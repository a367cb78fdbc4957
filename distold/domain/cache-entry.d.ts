import type { CacheKey } from './cache-key.ts';
import type { LlmRequest } from './llm-request.ts';
import type { LlmResponse } from './llm-response.ts';
/** A stored answer. All times are milliseconds since the epoch. */
export interface CacheEntry {
    readonly key: CacheKey;
    readonly protocol: LlmRequest['protocol'];
    readonly response: LlmResponse;
    /**
     * When its generation began: an invalidation after that takes it out of service. A store
     * that checks invalidations by itself gives the moment of its check instead.
     */
    readonly generatedFrom: number;
    readonly storedAt: number;
    /** Until then it answers without anybody being asked. */
    readonly freshUntil: number;
    /** Until then it may stand in where providers fail; then it is gone, physically. */
    readonly expiresAt: number;
    readonly tags: readonly string[];
}
/** What a cache found under a key. */
export type CacheRead = {
    readonly kind: 'found';
    readonly entry: CacheEntry;
} | {
    readonly kind: 'absent';
} | {
    readonly kind: 'rejected';
    readonly reason: Rejection;
};
/**
 * Why stored bytes were not taken for an entry: not readable, written by another
 * version of the codec, naming another key, or holding an answer that cannot be opened:
 * encrypted under a key that is not here, changed since, or compressed where nothing
 * decompresses. They are left where they are: the next write replaces them, and a
 * neighbour of a newer version, or with more keys, goes on using them.
 */
export type Rejection = 'corrupt' | 'version' | 'foreign' | 'sealed';
/**
 * Ten years: the longest time to live that settings and callers may name, and the longest grace.
 * Stores refuse expiries beyond what their clocks can express.
 */
export declare const MAX_LIFE_MS = 315360000000;
/** How long an answer lives, in milliseconds. */
export interface TimeToLive {
    /** Time to live: 0 or less means that it is not stored. */
    readonly freshMs: number;
    /** Grace after that. */
    readonly staleMs: number;
}
/** An entry's standing at a moment. */
export type Freshness = {
    readonly state: 'fresh';
    readonly ageMs: number;
    readonly freshForMs: number;
} | {
    readonly state: 'stale';
    readonly ageMs: number;
    readonly staleSinceMs: number;
} | {
    readonly state: 'expired';
};
/** An entry's standing at `now`. */
export declare function freshnessOf(entry: CacheEntry, now: number): Freshness;
