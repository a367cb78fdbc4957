import type { LanguageModelV4FinishReason, LanguageModelV4Usage } from '@ai-sdk/provider';
import type { JsonObject } from '../../domain/json.ts';
/**
 * A finish reason in OpenAI's words, else the vendor's own word, which is not taken for a
 * complete answer unless it is known for one. Undefined where there is no complete answer at all.
 */
export declare function finishReasonOf({ unified, raw }: LanguageModelV4FinishReason, calls: 'tool_calls' | 'function_call'): string | undefined;
/** What an answer cost, in OpenAI's words; undefined where the vendor does not say. */
export declare function usageOf({ inputTokens, outputTokens, }: LanguageModelV4Usage): JsonObject | undefined;
