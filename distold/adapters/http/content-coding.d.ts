import type { IncomingHttpHeaders } from 'node:http';
/**
 * Refuses a body that says it is encoded, whatever the coding: none is undone here, and to read it
 * as it is would be to guess.
 * @throws {HttpError} 415 where `content-encoding` is any but `identity`.
 */
export declare function refuseEncoded(contentEncoding: string | undefined): void;
/**
 * Refuses a body that came over Node's HTTP in any coding: of content, or of its transfer, of which Node
 * undoes one, and leaves the bytes of the others where it finds them.
 * @throws {HttpError} 415, or 501 where `transfer-encoding` is any but `chunked` (RFC 9112, 6.1).
 */
export declare function refuseCoded(headers: IncomingHttpHeaders): void;
