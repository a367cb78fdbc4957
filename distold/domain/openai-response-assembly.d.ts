import { type JsonObject } from './json.ts';
import type { LlmChunk } from './llm-response.ts';
import type { StreamAssembly } from './wire-format.ts';
/**
 * Puts the events of a streamed response together to the body that it would have been, whole.
 * The last event carries that body. Servers that leave its output out have sent every item whole,
 * when it was done.
 */
export declare class ResponseAssembly implements StreamAssembly {
    #private;
    /** Adds the next event; pieces of items say nothing that the items do not. */
    add({ type, response, item, output_index: place }: LlmChunk): void;
    get finished(): boolean;
    body(): JsonObject;
}
