import type { LanguageModelV4Prompt } from '@ai-sdk/provider';
import type { LlmRequest } from '../../domain/llm-request.ts';
/** A conversation as the AI SDK's prompt; the context comes as a system message behind the leading ones. */
export declare function chatPrompt({ messages, context }: LlmRequest): LanguageModelV4Prompt;
