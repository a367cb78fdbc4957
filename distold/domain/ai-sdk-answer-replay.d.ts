import type { JsonObject } from './json.ts';
import type { LlmChunk } from './llm-response.ts';
/** A whole answer as the parts of a stream: start, metadata, the content in order, finish. */
export declare function replayAiSdkAnswer(body: JsonObject): readonly LlmChunk[];
