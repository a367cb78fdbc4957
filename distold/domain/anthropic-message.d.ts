import { type JsonObject } from './json.ts';
import type { LlmResponse, ResponseOrigin } from './llm-response.ts';
import type { CacheWrites, PlainAnswer, ReplayIdentity } from './wire-format.ts';
/** Reads a whole `message` body, Anthropic's wire format, into an answer. */
export declare function readMessage(body: JsonObject, origin: ResponseOrigin): LlmResponse;
/** The blocks of a message's content. */
export declare function blocksOf({ content }: JsonObject): readonly JsonObject[];
/** What a message says that it used. */
export declare function usageOf({ usage }: JsonObject): JsonObject;
/** Input tokens that Anthropic took from its own cache. */
export declare function cachedTokensOf(body: JsonObject): number;
/** Input tokens that Anthropic wrote to its own cache. */
export declare function cacheWritesOf(body: JsonObject): CacheWrites;
/** A message under a new identifier. */
export declare function reissuedMessage(body: JsonObject, { id }: ReplayIdentity): JsonObject;
/** Writes a whole message that says a text. */
export declare function plainMessage(answer: PlainAnswer): JsonObject;
