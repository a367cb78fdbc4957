import { type JsonObject } from './json.ts';
import type { LlmResponse, ResponseOrigin } from './llm-response.ts';
import type { CacheWrites, ReplayIdentity } from './wire-format.ts';
/**
 * What LangChain's models answer, as JSON: `{ model, generations }`, where `model` is the
 * one that was asked for, and each generation has its `text`, its `generationInfo`, and,
 * from a chat model, its `message`: `{ type, data }`, `data` being what the message's
 * constructor takes.
 */
export declare function readGenerations(body: JsonObject, origin: ResponseOrigin): LlmResponse;
/** The generations of a body: several where the model was asked for several answers. */
export declare function generationsOf({ generations }: JsonObject): readonly JsonObject[];
/** What a generation's message is made of; empty where a generation is but a text. */
export declare function messageDataOf({ message }: JsonObject): JsonObject;
/** Every reason that a generation gives for its end, in lower case; none where it gives none. */
export declare function finishReasonsOf(generation: JsonObject): readonly string[];
/**
 * A whole body whose messages have identifiers of this delivery: LangGraph takes a message
 * with a known identifier for a new version of the old one. Messages without one keep none.
 */
export declare function reissuedGenerations(body: JsonObject, { id }: ReplayIdentity): JsonObject;
/** Input tokens that the provider took from a cache of its own; 0 where it does not say. */
export declare function cachedTokensOfGenerations(body: JsonObject): number;
/** Input tokens that the provider wrote to a cache of its own. */
export declare function cacheWritesOfGenerations(body: JsonObject): CacheWrites;
