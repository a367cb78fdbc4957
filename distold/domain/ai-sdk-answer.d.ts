import { type JsonObject } from './json.ts';
import type { LlmResponse, ResponseOrigin } from './llm-response.ts';
import type { CacheWrites, PlainAnswer, ReplayIdentity } from './wire-format.ts';
/**
 * Reads what a language model of the AI SDK (specification v4) has generated, as JSON:
 * `{ content, finishReason, usage, warnings, response, ... }`.
 */
export declare function readAiSdkAnswer(body: JsonObject, origin: ResponseOrigin): LlmResponse;
/** What an answer consists of: texts, reasoning, tool calls, files, sources. */
export declare function contentOf({ content }: JsonObject): readonly JsonObject[];
/** A member that is an object; empty where it is none. */
export declare function memberOf(body: JsonObject, name: string): JsonObject;
/** Input tokens that the vendor took from a cache of its own. */
export declare function cachedTokensOfAiSdk(body: JsonObject): number;
/** Input tokens that the vendor wrote to a cache of its own; the AI SDK does not tell for how long. */
export declare function cacheWritesOfAiSdk(body: JsonObject): CacheWrites;
/** An answer under a new identifier and date. */
export declare function reissuedAiSdkAnswer(body: JsonObject, identity: ReplayIdentity): JsonObject;
/** A part of somebody else's stream under an identity of one's own. */
export declare function reissuedPart(part: JsonObject, identity: ReplayIdentity): JsonObject;
/** Writes an answer that says a text. */
export declare function plainAiSdkAnswer(answer: PlainAnswer): JsonObject;
