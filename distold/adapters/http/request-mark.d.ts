import type { IncomingHttpHeaders } from 'node:http';
/**
 * All that can make a difference to the answer to a request. It is compared as it is: nothing
 * shorter tells requests apart for certain, and comparing takes a tenth of what a digest does
 * that is hard to forge.
 */
export interface RequestMark {
    /** Path, and headers that count. */
    readonly head: string;
    readonly body: Buffer;
    /** CRC-32 of both: where to look for it among others. */
    readonly checksum: number;
}
/** The mark of a request with headers as Node joins them, which is all of them that anybody reads. */
export declare function requestMark(path: string, headers: IncomingHttpHeaders, body: Buffer): RequestMark;
/** Whether what made one makes the other. */
export declare function isSameMark(one: RequestMark, other: RequestMark): boolean;
/** A mark of the same, with bytes of its own: what comes from the network is a slice of something larger. */
export declare function ownMark({ head, body, checksum }: RequestMark): RequestMark;
