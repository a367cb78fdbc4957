import type { LanguageModelV4StreamPart, LanguageModelV4ToolCall } from '@ai-sdk/provider';
import { type JsonObject } from '../../domain/json.ts';
type Part<T> = LanguageModelV4StreamPart & {
    type: T;
};
/**
 * Turns a model's calls into deltas: of `tool_calls`, or of the one `function_call` in the
 * manner before tools. Calls that the vendor runs by itself are no business of the client's.
 */
export declare class ChatToolCalls {
    #private;
    constructor(provider: string, form: 'tool_calls' | 'function_call');
    /** A call begins. Arguments that come as bare text are told when they are whole, in JSON. */
    start(part: Part<'tool-input-start'>): JsonObject | undefined;
    /** More of a call's arguments. */
    delta({ id, delta }: Part<'tool-input-delta'>): JsonObject | undefined;
    /**
     * A call is whole: what has not been streamed of it follows.
     * @throws {ProviderError} where it is another than what has been streamed.
     */
    end(part: LanguageModelV4ToolCall): JsonObject | undefined;
}
export {};
