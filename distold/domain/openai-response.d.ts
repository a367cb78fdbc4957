import { type JsonObject } from './json.ts';
import type { LlmResponse, ResponseOrigin } from './llm-response.ts';
import type { PlainAnswer, ReplayIdentity } from './wire-format.ts';
/** Reads a whole `response` body, the wire format of OpenAI's Responses API, into an answer. */
export declare function readResponse(body: JsonObject, origin: ResponseOrigin): LlmResponse;
/** The items of a response's output: messages, reasoning, calls of tools and what else there may be. */
export declare function outputOf({ output }: JsonObject): readonly JsonObject[];
/** The messages among the items of a response's output. */
export declare function messagesOf(body: JsonObject): readonly JsonObject[];
/** Input tokens that the provider took from a cache of its own; 0 where it does not say. */
export declare function cachedTokensIn(body: JsonObject): number;
/**
 * A response as a replay gives it. One that the provider keeps has its identifier there, by
 * which callers go on from it: that stays. Only one that says that it is not kept gets a new one.
 */
export declare function reissuedResponse(body: JsonObject, { id }: ReplayIdentity): JsonObject;
/** Writes a whole response that says a text; no provider has stored it. */
export declare function plainResponse(answer: PlainAnswer): JsonObject;
