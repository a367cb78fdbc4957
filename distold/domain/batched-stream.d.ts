/** Items as they come: all that came together at once, in order. */
export type BatchIterator<T> = AsyncIterableIterator<readonly T[], void, undefined>;
/**
 * A stream whose items can be had one by one, as from any other, or, with {@link batchesOf}, all
 * that are there at once: what passes items on then waits once for many. Read one way or the other.
 */
export declare class BatchedStream<T> implements AsyncIterableIterator<T, void, undefined> {
    #private;
    readonly batches: BatchIterator<T>;
    constructor(batches: BatchIterator<T>);
    next(): Promise<IteratorResult<T, void>>;
    return(): Promise<IteratorResult<T, void>>;
    [Symbol.asyncIterator](): this;
}
/** The items of a stream, all that are there at once; each by itself where it does not say. */
export declare function batchesOf<T>(items: AsyncIterable<T>): BatchIterator<T>;
