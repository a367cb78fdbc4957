import { type JsonObject } from './json.ts';
import type { LlmChunk } from './llm-response.ts';
import type { StreamAssembly } from './wire-format.ts';
/** Puts the events of a streamed message together to the body that it would have been, whole. */
export declare class MessageAssembly implements StreamAssembly {
    #private;
    /** Adds the next event; those that it does not know, such as `ping`, say nothing of the message. */
    add(event: LlmChunk): void;
    get finished(): boolean;
    body(): JsonObject;
}
