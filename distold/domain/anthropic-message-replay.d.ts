import { type JsonObject } from './json.ts';
import type { LlmChunk } from './llm-response.ts';
import type { ReplayIdentity } from './wire-format.ts';
/** A whole message as the events of a stream: start, each block, the stop reason with the usage, stop. */
export declare function replayMessage(body: JsonObject): readonly LlmChunk[];
/** An event of somebody else's stream under an identity of one's own. */
export declare function reissuedEvent(event: LlmChunk, { id }: ReplayIdentity): LlmChunk;
