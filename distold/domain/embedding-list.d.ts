import { type JsonObject, type JsonValue } from './json.ts';
import type { LlmRequest } from './llm-request.ts';
import type { LlmResponse, ResponseOrigin } from './llm-response.ts';
import type { WireFormat } from './wire-format.ts';
/** OpenAI's embeddings. What is stored is always the answer to one text, an item of what was asked. */
export declare const EMBEDDING_LIST: WireFormat;
/** Reads a whole `/v1/embeddings` body into an answer; it says no text. */
export declare function readEmbeddingList(body: JsonObject, origin: ResponseOrigin): LlmResponse;
/** The embeddings of a body, in the order of what was asked; some servers answer in another. */
export declare function embeddingsOf(body: JsonObject): readonly JsonObject[];
/**
 * Whether a body holds a vector for each of so many items. Numbers have to name every place, or
 * none: which is which cannot be guessed.
 */
export declare function isComplete(body: JsonObject, items: number): boolean;
/** Tokens that a body says were read. */
export declare function promptTokensOf({ usage }: JsonObject): number;
/** What a request asks about: texts, or texts as lists of tokens. One of either is a list of one. */
export declare function itemsOf({ parameters }: LlmRequest): readonly JsonValue[];
