import { type JsonObject } from './json.ts';
import type { LlmChunk } from './llm-response.ts';
import type { ReplayIdentity } from './wire-format.ts';
/** A whole response as the events of a stream, numbered: its beginning, each item of its output, itself. */
export declare function replayResponse(body: JsonObject): readonly LlmChunk[];
/** An event of somebody else's stream under an identity of one's own, where the response may have one. */
export declare function reissuedResponseEvent(event: LlmChunk, identity: ReplayIdentity): LlmChunk;
