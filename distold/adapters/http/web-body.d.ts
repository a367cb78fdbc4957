import type { JsonValue } from '../../domain/json.ts';
/** Largest body where nothing is said, in bytes: 4 MiB. */
export declare const DEFAULT_BODY_BYTES: number;
/**
 * Reads the body of a web-standard request.
 * @throws {HttpError} where it is too large, encoded, or no JSON, or was read before.
 * @throws {RequestAbortedError} where the caller leaves before it is there.
 */
export declare function readWebBody(request: Request, maxBytes: number): Promise<JsonValue>;
