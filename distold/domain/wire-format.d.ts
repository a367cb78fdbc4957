import type { JsonObject } from './json.ts';
import type { LlmRequest } from './llm-request.ts';
import type { LlmChunk, LlmResponse, ResponseOrigin } from './llm-response.ts';
import type { PricedUsage } from './ports/price-list-port.ts';
/** Why an answer is not fit to be given to anybody else. */
export type Unfitness = 'no_choice' | 'incomplete' | 'empty' | 'invalid_json';
/** What tells one delivery of an answer from another. */
export interface ReplayIdentity {
    readonly id: string;
    /** Seconds since the epoch. */
    readonly created: number;
}
/** What an answer that no wire brought is made of. */
export interface PlainAnswer extends ReplayIdentity {
    readonly model: string;
    readonly content: string;
    readonly inputTokens?: number;
    readonly outputTokens?: number;
}
/** Puts the chunks of a stream together to the body that it would have been, whole. */
export interface StreamAssembly {
    /** Adds the next chunk. */
    add(chunk: LlmChunk): void;
    /** Whether everything that makes an answer complete has come, its finish reason included. */
    readonly finished: boolean;
    /** The whole body so far. */
    body(): JsonObject;
}
/** Input tokens that a provider wrote to a cache of its own. */
export type CacheWrites = Required<Pick<PricedUsage, 'cacheWriteTokens' | 'cacheWriteHourTokens'>>;
/** What the cache has to know of a wire format: one for each {@link LlmRequest.protocol}. */
export interface WireFormat {
    /** Reads a whole body into an answer. */
    read(body: JsonObject, origin: ResponseOrigin): LlmResponse;
    /** Why an answer may not be stored; undefined for one that may. */
    unfitness(response: LlmResponse, request: LlmRequest): Unfitness | undefined;
    /** Begins to put a stream together. */
    assembly(): StreamAssembly;
    /** A whole body as the chunks of a stream that says the same. */
    replay(body: JsonObject): readonly LlmChunk[];
    /** A whole body under a new identity; nothing else changes. */
    reissued(body: JsonObject, identity: ReplayIdentity): JsonObject;
    /** A chunk of somebody else's stream under an identity of one's own; nothing else changes. */
    reissuedChunk(chunk: LlmChunk, identity: ReplayIdentity): LlmChunk;
    /** What identifiers of answers begin with. */
    readonly idPrefix: string;
    /** Input tokens that the provider took from a cache of its own; 0 where it does not say. */
    cachedInputTokens(body: JsonObject): number;
    /** What the provider wrote to a cache of its own; absent where the format has no place for it. */
    cacheWrites?(body: JsonObject): CacheWrites;
    /** Writes a whole body that says a text; absent where answers are no texts. */
    plain?(answer: PlainAnswer): JsonObject;
}
