import type { LanguageModelV4StreamPart } from '@ai-sdk/provider';
import type { LlmChunk } from '../../domain/llm-response.ts';
import { type Unsupported } from './ai-sdk-chat-warnings.ts';
/** What is known of an answer before it comes. */
export interface ExpectedAnswer {
    readonly provider: string;
    /** Identifier, date in seconds and model, where the vendor gives none. */
    readonly id: string;
    readonly created: number;
    readonly model: string;
    /** How calls are told: requests in the manner before tools want `function_call`. */
    readonly calls: 'tool_calls' | 'function_call';
    readonly allowUnsupported: Unsupported;
    readonly signal: AbortSignal;
}
/**
 * Turns what a model says, part by part, into the chunks of a chat completion. Nothing is told
 * before the first piece of the answer itself, so that whoever fails before can be replaced.
 */
export declare class ChatChunks {
    #private;
    constructor(expected: ExpectedAnswer);
    /** Whether the model has said that the answer is complete. */
    get finished(): boolean;
    /**
     * The chunks that say what a part says; none for parts that clients do not hear of.
     * @throws {ProviderError} where it is an error, or nothing that a chat completion can say.
     */
    of(part: LanguageModelV4StreamPart): readonly LlmChunk[];
}
