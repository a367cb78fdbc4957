import type { LanguageModelV4FinishReason, LanguageModelV4Usage } from '@ai-sdk/provider'
import type { JsonObject } from '../../domain/json.ts'
import { present } from '../../domain/present.ts'

/** OpenAI's words for why a model stopped. A vendor whose reason is another does not get to say them. */
const WORDS = { stop: 'stop', length: 'length', 'content-filter': 'content_filter' } as const

const TAKEN: ReadonlySet<unknown> = new Set([
  ...Object.values(WORDS),
  'tool_calls',
  'function_call',
])

/**
 * A finish reason in OpenAI's words, else the vendor's own word, which is not taken for a
 * complete answer unless it is known for one. Undefined where there is no complete answer at all.
 */
export function finishReasonOf(
  { unified, raw }: LanguageModelV4FinishReason,
  calls: 'tool_calls' | 'function_call',
): string | undefined {
  switch (unified) {
    case 'error':
    case 'interrupted':
      return undefined
    case 'tool-calls':
      return calls
    case 'other':
      return raw === undefined || TAKEN.has(raw) ? 'other' : raw
    default:
      return WORDS[unified]
  }
}

/** What an answer cost, in OpenAI's words; undefined where the vendor does not say. */
export function usageOf({
  inputTokens,
  outputTokens,
}: LanguageModelV4Usage): JsonObject | undefined {
  if (inputTokens.total === undefined && outputTokens.total === undefined) return undefined
  const { total: prompt_tokens = 0, cacheRead: cached_tokens } = inputTokens
  const { total: completion_tokens = 0, reasoning: reasoning_tokens } = outputTokens
  return {
    prompt_tokens,
    completion_tokens,
    total_tokens: prompt_tokens + completion_tokens,
    prompt_tokens_details: present({ cached_tokens }),
    completion_tokens_details: present({ reasoning_tokens }),
  }
}
