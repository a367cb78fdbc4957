import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
/** How an answer begins. */
export interface ReplyHead {
    readonly statusCode: number;
    readonly headers: IncomingHttpHeaders;
}
/** How long an answer is waited for. */
export interface ReplyBounds {
    /** Aborted when nobody wants it any more. */
    readonly signal: AbortSignal;
    /** Longest wait for its end, in milliseconds. */
    readonly ms: number;
}
/**
 * An answer as it arrives, read in as many pieces as are there. A handler of undici's, in place of
 * its streams: those cost more than all else that a request is sent with.
 */
export declare class HttpReply implements Dispatcher.DispatchHandler {
    #private;
    constructor({ signal, ms }: ReplyBounds);
    /**
     * Says what may help where the connection breaks before anything has come: it is called with the
     * error, and returns whether the answer is to be waited for all the same.
     */
    orElse(again: (error: Error) => boolean): void;
    /** Its status and headers, once they are there. Rejects where they do not come. */
    head(): Promise<ReplyHead>;
    /** Whether its time ran out. */
    get late(): boolean;
    /** All that has come since it was read last, as soon as there is something; nothing at the end. Rejects where it breaks off. */
    read(): Promise<readonly Buffer[]>;
    /** Ends it where it has not ended, and the connection with it. */
    cut(reason: Error): void;
    /** Nobody reads on: ends it where it has not ended. */
    leave(): void;
    onRequestStart(controller: Dispatcher.DispatchController): void;
    onResponseStart(_controller: Dispatcher.DispatchController, statusCode: number, headers: IncomingHttpHeaders): void;
    onResponseData(controller: Dispatcher.DispatchController, piece: Buffer): void;
    onResponseEnd(): void;
    onResponseError(_controller: unknown, error: Error): void;
}
