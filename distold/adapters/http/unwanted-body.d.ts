import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
/** Whether what comes on a connection belongs to a request that has its answer, or gets it at once. */
export declare function isReadToForget(socket: Socket): boolean;
/**
 * Reads on in a body that nobody wants, and forgets it: a connection that is closed while its client
 * is writing is reset, and then most clients never read why. What is still to come after 64 MiB is
 * left where it is; the connection ends behind the answer, and is cut after a while. How long all of
 * it may take is bounded as for every request.
 */
export declare function readToForget(request: IncomingMessage): void;
