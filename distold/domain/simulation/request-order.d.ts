import type { RequestBook } from './request-book.ts';
/** Requests in the order in which they were made. */
export interface RequestOrder {
    /** Places in the book, the earliest first. */
    readonly places: Uint32Array;
    /** When, by place, in milliseconds since the epoch; 0 throughout where no request says. */
    readonly times: Float64Array;
    /** Whether times are known at all. */
    readonly isTimed: boolean;
}
/**
 * The order of requests: by time, equal times in the log's order. A request that does not say when
 * it was made is taken to be made together with the one before it in the log.
 */
export declare function requestOrder(book: RequestBook): RequestOrder;
