import type { RequestBook } from './request-book.ts';
import type { SimulatedRequest } from './simulated-cache.ts';
/** What was saved by answers that were not generated. */
export interface SavingFigures {
    readonly requests: number;
    readonly hits: number;
    readonly coalesced: number;
    /** Hits and coalesced ones. */
    readonly answered: number;
    /** `answered` among the requests, from 0 to 1. */
    readonly hitRate: number;
    readonly savedInputTokens: number;
    readonly savedOutputTokens: number;
    readonly savedMicrousd: number;
    /** Answers in no sum of money, as their price is not known. */
    readonly unpriced: number;
    readonly savedMs: number;
    /** Answers in no sum of time, as the log does not say how long they took. */
    readonly untimed: number;
}
/** Adds up what is saved. What a log does not say of a repeat, the answer that it gets says. */
export declare class Savings {
    #private;
    constructor(book: RequestBook);
    /** Counts a request with what becomes of it. */
    add({ place, outcome, source, waitMs }: SimulatedRequest): void;
    figures(): SavingFigures;
}
