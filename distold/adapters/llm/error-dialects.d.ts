import { type JsonObject } from '../../domain/json.ts';
/** Reads a provider's error as {@link errorIn} does; a text that is no JSON object is the message itself. */
export declare function errorObject(text: string): JsonObject | undefined;
/**
 * A provider's error in OpenAI's shape, whatever its server's own: OpenAI's `error`
 * object, Ollama's `error` text, vLLM's bare object, or FastAPI's `detail`.
 * Undefined where there is nothing to pass on.
 */
export declare function errorIn(value: JsonObject): JsonObject | undefined;
