import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { RequestMark } from './request-mark.ts';
/** Requests whose bodies were read before their routes were asked, which get them as if they came from the network. */
export declare class TakenBodies {
    #private;
    /** Keeps a body as part of what its request goes by among those that are known. */
    keep(request: IncomingMessage, mark: RequestMark): void;
    /** Undefined where the body is still to be read. */
    of(request: IncomingMessage): RequestMark | undefined;
    /** The body as a stream; undefined where it is still to be read. */
    streamOf(request: IncomingMessage): Readable | undefined;
}
