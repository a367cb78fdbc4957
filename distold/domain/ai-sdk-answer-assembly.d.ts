import type { JsonObject } from './json.ts';
import type { LlmChunk } from './llm-response.ts';
import type { StreamAssembly } from './wire-format.ts';
/** Puts the parts of a stream of the AI SDK together to the answer that it would have been, whole. */
export declare class AiSdkAnswerAssembly implements StreamAssembly {
    #private;
    get finished(): boolean;
    add(part: LlmChunk): void;
    body(): JsonObject;
}
