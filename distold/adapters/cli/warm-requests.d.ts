/** A line of a file of requests. */
export type WarmRequest = {
    readonly kind: 'request';
    /** Counted from 1. */
    readonly line: number;
    /** Where it is posted to. */
    readonly path: string;
    readonly body: string;
} | {
    readonly kind: 'unreadable';
    readonly line: number;
    readonly reason: string;
};
/** The requests of a file, line by line; empty lines count for nothing. */
export declare function warmRequests(chunks: AsyncIterable<Buffer>): AsyncGenerator<WarmRequest, void, undefined>;
