import { type JsonObject } from './json.ts';
import type { FinishReason, LlmResponse, ResponseOrigin } from './llm-response.ts';
import type { PlainAnswer, ReplayIdentity } from './wire-format.ts';
/** Reads a whole `chat.completion` body, OpenAI's wire format, into an answer. */
export declare function readChatCompletion(body: JsonObject, origin: ResponseOrigin): LlmResponse;
/** An answer under a new identifier and date, as a replay needs it; nothing else changes. */
export declare function reissued(body: JsonObject, identity: ReplayIdentity): JsonObject;
/** The choices of a body, whole or chunk. */
export declare function choicesOf(body: JsonObject): readonly JsonObject[];
/** The message of a choice; empty where it has none. */
export declare function messageOf(choice: JsonObject | undefined): JsonObject;
/** The finish reason of every choice, in order. */
export declare function finishReasonsOf(body: JsonObject): readonly FinishReason[];
/** Input tokens that the provider took from a cache of its own; 0 where it does not say. */
export declare function cachedInputTokensOf(body: JsonObject): number;
/** Text of a message's content: a string as it is, text parts joined. */
export declare function textOf(content: unknown): string;
/** What {@link chatCompletionBody} takes. */
export interface ChatCompletionParts extends PlainAnswer {
    /** How many equal choices; default 1. */
    readonly choices?: number;
}
/** Writes a whole `chat.completion` body, for answers that no wire brought. */
export declare function chatCompletionBody(parts: ChatCompletionParts): JsonObject;
