import { type JsonObject } from './json.ts';
import type { LlmChunk } from './llm-response.ts';
/**
 * A whole chat completion as the chunks of a stream: per choice one with the message
 * and one with the finish reason, then one with the usage.
 */
export declare function replayChunks(body: JsonObject): readonly LlmChunk[];
/** A chunk that carries the usage and nothing else, which callers see only on request. */
export declare function isUsageChunk(chunk: LlmChunk): boolean;
