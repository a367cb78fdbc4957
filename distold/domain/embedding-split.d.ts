import type { JsonObject, JsonValue } from './json.ts';
/**
 * The answer to several items as one body for each, in order; undefined where it does not
 * hold as many. Tokens are not told apart by vendors: each item gets its share by length,
 * so that the shares add up.
 */
export declare function splitEmbeddings(body: JsonObject, items: readonly JsonValue[]): readonly JsonObject[] | undefined;
/** One body for several items, from one body for each. */
export declare function joinEmbeddings(bodies: readonly JsonObject[]): JsonObject;
