import type { JsonObject } from '../../domain/json.ts';
/**
 * An error in Anthropic's shape. `error` is Anthropic's own, which has no `code`, or in
 * OpenAI's shape; then its code goes along, as Anthropic's clients ignore what they do not know.
 */
export declare function anthropicError(error: JsonObject, status: number): JsonObject;
