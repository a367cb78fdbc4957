import { type RequestBook } from './request-book.ts';
import type { RequestOrder } from './request-order.ts';
/** How a request would have been answered. */
type SimulatedOutcome = 
/** From the cache. */
'hit'
/** Together with the same request, whose answer was being generated. */
 | 'coalesced' | 'miss';
/** What becomes of each request, in the order in which they were made. */
export interface SimulatedRequest {
    readonly place: number;
    readonly outcome: SimulatedOutcome;
    /** The place of the request whose answer it gets; its own for a miss. */
    readonly source: number;
    /** How long a coalesced one waits for that, in milliseconds. */
    readonly waitMs: number;
}
/** A cache whose every entry is fresh for the same time, unless a request says otherwise. */
export interface SimulatedCache {
    readonly ttlMs: number;
    /** Which key stands for a key, by number; every key for itself where there is none. */
    readonly standIns?: Uint32Array;
}
/**
 * What a cache would have made of requests. An answer that may be stored is generated as long as the
 * log says, and fresh from then on; whoever asks the same meanwhile gets it, too. Nothing is evicted.
 */
export declare function simulate(book: RequestBook, { places, times, isTimed }: RequestOrder, { ttlMs, standIns }: SimulatedCache, visit: (request: SimulatedRequest) => void): void;
export {};
