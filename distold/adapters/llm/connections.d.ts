import type { Dispatcher, Pool } from 'undici';
import type { HttpReply } from './http-reply.ts';
/** Whom to connect to; times in milliseconds. */
export interface ConnectionSettings {
    /** Its origin is connected to. */
    readonly url: string;
    /** Longest wait for a connection, */
    readonly connectTimeoutMs: number;
    /** and on one, for the next byte: the longer of these. */
    readonly timeoutMs: number;
    readonly firstTokenTimeoutMs: number;
}
/**
 * Connections to one host, kept open from one exchange to the next. Firewalls and balancers forget
 * some meanwhile, and reset them at the next byte. That says nothing about the host, so that what
 * was sent is sent again, once, on a connection of its own: others that are kept may be as dead.
 * It may have arrived all the same, and so be done twice: that is what browsers and curl do, too.
 */
export declare class Connections {
    #private;
    /** Takes a pool of connections to keep, and another for those that are used once. */
    constructor(kept: Pool, single: Pool);
    /** Sends a request, whose answer is for the reply to hear. */
    dispatch(options: Dispatcher.DispatchOptions, reply: HttpReply): void;
    /** Cuts all of them. */
    close(): Promise<void>;
}
/** The library is loaded while others start: whoever has no provider over HTTP need not wait for it. */
export declare function connectionsTo(settings: ConnectionSettings): Promise<Connections>;
