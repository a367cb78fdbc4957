import { z } from 'zod'
import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts'
import type { LlmMessage, LlmRequest } from '../../domain/llm-request.ts'
import { validated } from './validated.ts'

/**
 * The fields that the gateway itself relies on. All others are the provider's to judge,
 * and go through as they came.
 */
const chatBody = z.looseObject({
  model: z.string().min(1),
  messages: z.array(z.looseObject({ role: z.string().min(1) })).min(1),
  temperature: z.number().nullish(),
  max_tokens: z.int().nullish(),
  stream: z.boolean().nullish(),
  stream_options: z.looseObject({ include_usage: z.boolean().nullish() }).nullish(),
})

/** A chat completion call, read from its body. */
export interface ChatCompletionCall {
  readonly request: LlmRequest
  readonly streamed: boolean
  /** Whether a stream is to end with its usage. */
  readonly includeUsage: boolean
  /** LiteLLM's field, which concerns the cache alone. */
  readonly cacheField: JsonValue | undefined
}

/**
 * Reads a chat completion call.
 * @throws {InvalidRequestError} naming the first field that is wrong.
 */
export function readChatCompletionCall(body: unknown): ChatCompletionCall {
  validated(chatBody, body)
  // The schema copies, and a copy would lose what is unusual, such as `__proto__`.
  const given = body as JsonObject & { model: string; messages: readonly LlmMessage[] }
  const {
    model,
    messages,
    temperature,
    max_tokens: maxTokens,
    stream,
    cache,
    ...parameters
  } = given
  const request = {
    protocol: 'openai.chat' as const,
    model,
    messages,
    ...(temperature === undefined ? {} : { temperature: temperature as number | null }),
    ...(maxTokens === undefined ? {} : { maxTokens: maxTokens as number | null }),
    parameters,
  }
  const options = parameters.stream_options
  const includeUsage = isJsonObject(options) && options.include_usage === true
  return { request, streamed: stream === true, includeUsage, cacheField: cache }
}
