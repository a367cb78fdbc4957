import type { JsonValue } from './json.ts';
/** Bodies nested deeper are refused; beyond 64 levels they pass through uncached. */
export declare const MAX_BODY_DEPTH = 128;
/**
 * What a text says whose JSON is known to be valid, and of which `JSON.parse` has made `value`: integers
 * beyond 2^53 and numbers beyond a double's range keep their digits, as `JSON.rawJSON` objects. Requests
 * with them have no key, and are passed on as they came.
 */
export declare function withExactNumbers(text: string, value: JsonValue): JsonValue;
