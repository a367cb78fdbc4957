import type { SpanAttributes, SpanPort } from './ports/tracer-port.ts';
/** What a stream within a span is made with. */
interface SpannedStreamParts<T> {
    readonly span: SpanPort;
    readonly items: AsyncIterable<T>;
    /** Aborted when the reader leaves; it may do so without another word. */
    readonly signal?: AbortSignal | undefined;
    /** Looks at every item on its way. */
    readonly seen?: (item: T) => void;
    /** What is to be said at the end, where the stream has come to one. */
    readonly told?: () => SpanAttributes;
}
/**
 * A stream whose span ends with it: at its end, when it breaks off, or when its reader leaves. It is no
 * generator: one that is left before its first `next` would never tell the stream behind it.
 */
export declare class SpannedStream<T> implements AsyncIterableIterator<T, void, undefined> {
    #private;
    constructor(parts: SpannedStreamParts<T>);
    next(): Promise<IteratorResult<T, void>>;
    return(): Promise<IteratorResult<T, void>>;
    [Symbol.asyncIterator](): this;
}
export {};
