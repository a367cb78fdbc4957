import type { JsonValue } from '../../domain/json.ts';
/**
 * Reads JSON as the gateway reads bodies: numbers that a double cannot hold keep their digits, so that
 * requests with them have no key. Undefined where it is no JSON in UTF-8, or nested too deeply.
 */
export declare function exactJson(bytes: Uint8Array): JsonValue | undefined;
