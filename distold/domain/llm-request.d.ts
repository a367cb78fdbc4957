import type { JsonObject, JsonValue } from './json.ts';
/**
 * The wire format that a request and its answer speak. It is part of the cache
 * key: the same words asked through two formats have two differently shaped answers.
 */
export type WireProtocol = 'openai.chat' | 'openai.responses' | 'openai.embeddings' | 'anthropic.messages' | 'ai-sdk.v4' | 'langchain.generations';
/** One message of a conversation, verbatim: fields beyond these two are kept as they came. */
export interface LlmMessage extends JsonObject {
    /** `system`, `developer`, `user`, `assistant`, `tool`, or what else the provider knows. */
    readonly role: string;
    /** Text, a list of parts (text, images, audio), or null beside tool calls. */
    readonly content?: JsonValue;
}
/** What is asked of a model. */
export interface LlmRequest {
    readonly protocol: WireProtocol;
    /** The model as the caller names it. */
    readonly model: string;
    /** The conversation, system prompt included, in order. */
    readonly messages: readonly LlmMessage[];
    /**
     * Material that the model is to consider besides the conversation. Providers
     * pass it on as a system message behind the leading ones.
     */
    readonly context?: JsonValue;
    /** Sampling temperature. Absent, null and 0 are three different requests. */
    readonly temperature?: number | null;
    /** Upper bound of generated tokens (`max_tokens` on the wire). */
    readonly maxTokens?: number | null;
    /** Every other field of the request, verbatim, known to this project or not. */
    readonly parameters: JsonObject;
    /** Headers of the wire format that change the answer, such as `anthropic-beta`; names in lower case. */
    readonly headers?: Readonly<Record<string, string>>;
    /**
     * Who is to answer, where the caller has said so: an API's address, or what a client of
     * one calls it. The same model elsewhere is another model. Absent: the configured providers.
     */
    readonly upstream?: string;
}
/** What {@link promptRequest} takes. */
export interface Prompt {
    readonly systemPrompt?: string;
    readonly userMessage: string;
    readonly context?: JsonValue;
    /** Default `gpt-4o-mini`. */
    readonly model?: string;
    /** Default 0.7. */
    readonly temperature?: number;
    /** Default 1024. */
    readonly maxTokens?: number;
}
/**
 * Builds a chat request from a prompt in one line.
 * @throws {InvalidRequestError} where it asks nothing: all that ask nothing would be one request, with one answer.
 */
export declare function promptRequest(prompt: Prompt): LlmRequest;
