import type { CacheEntry } from '../domain/cache-entry.ts';
import type { CacheKey } from '../domain/cache-key.ts';
import type { MetricsPort } from '../domain/ports/metrics-port.ts';
import type { Generation } from './generation.ts';
import type { Order } from './generation-order.ts';
import type { SameAnswer } from './same-answer.ts';
import type { SemanticHit } from './semantic-lookup.ts';
import { UnderWay } from './under-way.ts';
/** How many of the answers given are generated again to be compared: shares from 0 to 1. */
export interface AuditShares {
    readonly exact: number;
    readonly semantic: number;
}
/** Generates some of what was answered from the cache all the same, in the background, to see whether that was right. */
export declare class Audit {
    #private;
    /** Audits whose answers are being generated or compared. */
    readonly underWay: UnderWay;
    /** `random` gives numbers from [0, 1). */
    constructor(generation: Generation, sameAnswer: SameAnswer, metrics: MetricsPort, shares: AuditShares, random: () => number);
    /** Looks at a hit. What is generated is stored, and teaches as every other generation does; what is not stored teaches nothing. */
    semanticHit(order: Order, key: CacheKey, { asked, candidate }: SemanticHit): void;
    /** Looks at an exact hit. What is generated is compared, and nothing else comes of it. */
    exactHit(order: Order, { key, response: given }: CacheEntry): void;
}
