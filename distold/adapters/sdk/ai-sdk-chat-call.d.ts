import type { LanguageModelV4CallOptions } from '@ai-sdk/provider';
import type { LlmRequest } from '../../domain/llm-request.ts';
/**
 * A chat completion request as a call of the AI SDK.
 * @throws {InexpressibleField} where something that can change the answer would be lost.
 */
export declare function chatCall(request: LlmRequest): LanguageModelV4CallOptions;
