import type { RequestHandler } from './fast-path.ts';
/** Listens for requests, and stops. */
export declare class HttpListener {
    #private;
    constructor(handler: RequestHandler);
    /**
     * Resolves to an address in use, such as `http://127.0.0.1:8080`; rejects with Node's error where
     * there is none. `localhost` is all of its addresses, as callers look up either of two.
     */
    listen(host: string, port: number): Promise<string>;
    /** Takes no more connections, and cuts those that are open. */
    close(): Promise<void>;
}
