import type { JsonObject } from './json.ts';
import type { WireProtocol } from './llm-request.ts';
/**
 * Why a model stopped: `stop`, `length`, `content_filter`, `tool_calls`,
 * `function_call`, or a provider's own word; null where it gave none.
 */
export type FinishReason = string | null;
/** Where an answer came from. */
export interface ResponseOrigin {
    /** The provider's name in the configuration. */
    readonly provider: string;
    /** The provider's own identifier of this answer, for support tickets. */
    readonly requestId: string;
    /** Milliseconds that the provider took to generate it. */
    readonly latencyMs: number;
}
/** A model's complete answer. Every caller gets a copy of its own. */
export interface LlmResponse extends ResponseOrigin {
    /** The wire format of its body. */
    readonly protocol: WireProtocol;
    /** Text of the first choice; empty where it has none, as beside tool calls. */
    readonly content: string;
    /** The model that answered, as the provider names it. */
    readonly model: string;
    readonly inputTokens: number;
    readonly outputTokens: number;
    /** Whether it was replayed from the cache. */
    readonly cached: boolean;
    /** The first choice's. */
    readonly finishReason: FinishReason;
    /** Tool calls of the first choice, verbatim. */
    readonly toolCalls: readonly JsonObject[];
    /** The whole answer in its wire format, verbatim: what the fields above were read from. */
    readonly body: JsonObject;
}
/** One piece of a streamed answer in its wire format, verbatim and deeply frozen. */
export type LlmChunk = JsonObject;
