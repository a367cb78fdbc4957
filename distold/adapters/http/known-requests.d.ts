import type { KnownRequest } from '../../application/recall.ts';
import type { Door } from './door.ts';
import type { KnownAnswer } from './known-answer.ts';
import { type RequestMark } from './request-mark.ts';
/** A request that was answered from the cache before, and what answered it. */
export interface KnownCall extends KnownRequest {
    readonly door: Door;
    readonly streamed: boolean;
    /** What came last; absent until it has come twice. */
    readonly answer?: KnownAnswer;
}
/** Bounds of what is known of requests. */
export interface KnownLimits {
    /** Most requests. */
    readonly maxCalls: number;
    /** Most bytes that all take together, bodies and answers included. */
    readonly maxBytes: number;
}
/**
 * Requests that were answered from the cache before; those asked last are kept, and none longer
 * than its answer lives. Of two with the same checksum the later is.
 */
export declare class KnownRequests {
    #private;
    constructor({ maxCalls, maxBytes }?: KnownLimits);
    /** About how many bytes all that is known takes. */
    get bytes(): number;
    at(mark: RequestMark): KnownCall | undefined;
    /** Remembers a call for so many milliseconds. */
    know(mark: RequestMark, call: KnownCall, lifeMs?: number): void;
    forget({ checksum }: RequestMark): void;
}
