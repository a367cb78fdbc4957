import type { JsonValue } from '../../domain/json.ts';
/**
 * Parses a body; numbers that a double cannot hold keep their digits.
 * @throws {HttpError} where it is no JSON.
 * @throws {InvalidRequestError} where it is nested too deeply.
 */
export declare function parseJsonBody(bytes: Uint8Array): JsonValue;
