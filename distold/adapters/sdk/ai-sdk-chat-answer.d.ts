import type { LanguageModelV4GenerateResult } from '@ai-sdk/provider';
import type { JsonObject } from '../../domain/json.ts';
import { type ExpectedAnswer } from './ai-sdk-chat-chunks.ts';
/**
 * A whole answer as a chat completion. It is told part by part and put together again, so
 * that whole and streamed answers cannot differ.
 * @throws {ProviderError} where it is none, or nothing that a chat completion can say.
 */
export declare function chatCompletionOf(result: LanguageModelV4GenerateResult, expected: ExpectedAnswer, wantsJson: boolean): JsonObject;
