import type { JsonObject } from '../../domain/json.ts';
/**
 * An error with every member that OpenAI's have. Servers that are compatible with it leave
 * some out, and some number their codes, where clients expect a text.
 */
export declare function openAiError(error: JsonObject): JsonObject;
/** The body of an answer, or of an event, that tells of an error in OpenAI's shape. */
export declare function openAiErrorBody(error: JsonObject): JsonObject;
