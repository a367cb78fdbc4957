import { type RequestBook } from './request-book.ts';
import type { RequestOrder } from './request-order.ts';
/** Requests that were made again and again. */
export interface RepeatFindings {
    /** The first 12 digits of the key's digest. */
    readonly key: string;
    readonly model: string;
    readonly tenant: string;
    readonly requests: number;
    readonly answered: number;
    readonly savedTokens: number;
    readonly savedMicrousd: number;
    /** The beginning of the prompt, where prompts may be shown. */
    readonly preview?: string;
}
/** Where requests are found. */
export interface RepeatsInput {
    readonly book: RequestBook;
    readonly order: RequestOrder;
    /** Beginnings of prompts by key. */
    readonly previews: ReadonlyMap<number, string>;
    readonly ttlSeconds: number;
}
/** The requests that were made most often. `requests` and `answered` are counts by key. */
export declare function hottestRequests({ book, order, previews, ttlSeconds }: RepeatsInput, requests: Uint32Array, answered: Uint32Array): readonly RepeatFindings[];
