import { type JsonObject } from './json.ts';
import type { LlmChunk } from './llm-response.ts';
import type { StreamAssembly } from './wire-format.ts';
/** Puts the chunks of a streamed chat completion together to the body that it would have been, whole. */
export declare class ChatCompletionAssembly implements StreamAssembly {
    #private;
    /** Adds the next chunk. What pads it to hide its length (`obfuscation`) is no part of the answer. */
    add(chunk: LlmChunk): void;
    /** Whether there is a choice, and each has its finish reason. */
    get finished(): boolean;
    /** The whole body so far. */
    body(): JsonObject;
}
