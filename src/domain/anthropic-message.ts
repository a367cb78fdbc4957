import { textOf } from './chat-completion.ts'
import { isJsonObject, type JsonObject, jsonObjects, objectIn } from './json.ts'
import type { LlmResponse, ResponseOrigin } from './llm-response.ts'
import { tokenCount } from './token-count.ts'
import type { CacheWrites, PlainAnswer, ReplayIdentity } from './wire-format.ts'

/** Reads a whole `message` body, Anthropic's wire format, into an answer. */
export function readMessage(body: JsonObject, origin: ResponseOrigin): LlmResponse {
  const usage = usageOf(body)
  return {
    protocol: 'anthropic.messages',
    content: textOf(body.content),
    model: typeof body.model === 'string' ? body.model : '',
    // Anthropic counts what it read from its own cache, and wrote to it, apart.
    inputTokens:
      tokenCount(usage.input_tokens) +
      tokenCount(usage.cache_read_input_tokens) +
      tokenCount(usage.cache_creation_input_tokens),
    outputTokens: tokenCount(usage.output_tokens),
    provider: origin.provider,
    requestId: origin.requestId,
    latencyMs: origin.latencyMs,
    cached: false,
    finishReason: typeof body.stop_reason === 'string' ? body.stop_reason : null,
    toolCalls: blocksOf(body).filter(({ type }) => type === 'tool_use'),
    body,
  }
}

/** The blocks of a message's content. */
export function blocksOf({ content }: JsonObject): readonly JsonObject[] {
  return jsonObjects(content)
}

/** What a message says that it used. */
export function usageOf({ usage }: JsonObject): JsonObject {
  return objectIn(usage)
}

/** Input tokens that Anthropic took from its own cache. */
export function cachedTokensOf(body: JsonObject): number {
  return tokenCount(usageOf(body).cache_read_input_tokens)
}

/** Input tokens that Anthropic wrote to its own cache. */
export function cacheWritesOf(body: JsonObject): CacheWrites {
  const { cache_creation_input_tokens: all, cache_creation: byTime } = usageOf(body)
  const hour = isJsonObject(byTime) ? byTime.ephemeral_1h_input_tokens : 0
  return { cacheWriteTokens: tokenCount(all), cacheWriteHourTokens: tokenCount(hour) }
}

/** A message under a new identifier. */
export function reissuedMessage(body: JsonObject, { id }: ReplayIdentity): JsonObject {
  return { ...body, id }
}

/** Writes a whole message that says a text. */
export function plainMessage(answer: PlainAnswer): JsonObject {
  const { id, model, content, inputTokens = 0, outputTokens = 0 } = answer
  return {
    id,
    type: 'message',
    role: 'assistant',
    model,
    content: [{ type: 'text', text: content, citations: null }],
    stop_reason: 'end_turn',
    stop_sequence: null,
    usage: {
      input_tokens: inputTokens,
      output_tokens: outputTokens,
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: 0,
    },
  }
}
