import type { RequestBook } from './request-book.ts';
/** What the log says was spent; sums hold what is known. */
export interface Spent {
    readonly inputTokens: number;
    readonly outputTokens: number;
    readonly microusd: number;
    /** Requests in no sum of money. */
    readonly unpriced: number;
    readonly ms: number;
    readonly untimed: number;
}
/** Adds up what the log says. */
export declare function spentIn(book: RequestBook): Spent;
