import { type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
/** What Node says of a request that it cannot read. */
export interface Unreadable {
    readonly code: string;
}
/**
 * Answers what is not even a request, in the shape of all other errors, and hangs up: after the
 * answers that are under way on the connection, so that nobody finds it in the midst of theirs.
 * Node may say it of a connection more than once. A request that was answered before it was whole gets
 * no second answer.
 */
export declare function refuseUnreadable(error: Unreadable, socket: Socket): void;
/** Answers a request whose address cannot be decoded. */
export declare function refuseAddress(request: IncomingMessage, response: ServerResponse): void;
/**
 * Answers a request that does not name exactly one host, and ends its connection; false where it does.
 * Who goes by the first of two and who goes by the last take it for different ones (RFC 9112, 3.2).
 */
export declare function refusedForHost(request: IncomingMessage, response: ServerResponse): boolean;
