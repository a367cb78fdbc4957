import type { LanguageModelV4Message } from '@ai-sdk/provider';
import { Fields } from './ai-sdk-chat-fields.ts';
import type { ToolHistory } from './ai-sdk-chat-tool-history.ts';
type AssistantMessage = LanguageModelV4Message & {
    role: 'assistant';
};
/** What the model said before, in the order in which models say things: thoughts, text, calls. */
export declare function assistantMessage(fields: Fields, place: number, history: ToolHistory): AssistantMessage;
export {};
