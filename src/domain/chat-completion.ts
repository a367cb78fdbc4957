import { type JsonObject, jsonObjects, objectIn } from './json.ts'
import type { FinishReason, LlmResponse, ResponseOrigin } from './llm-response.ts'
import { tokenCount } from './token-count.ts'
import type { PlainAnswer, ReplayIdentity } from './wire-format.ts'

/** Reads a whole `chat.completion` body, OpenAI's wire format, into an answer. */
export function readChatCompletion(body: JsonObject, origin: ResponseOrigin): LlmResponse {
  const message = messageOf(choicesOf(body)[0])
  const usage = objectIn(body.usage)
  return {
    protocol: 'openai.chat',
    content: textOf(message.content),
    model: typeof body.model === 'string' ? body.model : '',
    inputTokens: tokenCount(usage.prompt_tokens),
    outputTokens: tokenCount(usage.completion_tokens),
    provider: origin.provider,
    requestId: origin.requestId,
    latencyMs: origin.latencyMs,
    cached: false,
    finishReason: finishReasonsOf(body)[0] ?? null,
    toolCalls: jsonObjects(message.tool_calls),
    body,
  }
}

/** An answer under a new identifier and date, as a replay needs it; nothing else changes. */
export function reissued(body: JsonObject, identity: ReplayIdentity): JsonObject {
  return { ...body, id: identity.id, created: identity.created }
}

/** The choices of a body, whole or chunk. */
export function choicesOf(body: JsonObject): readonly JsonObject[] {
  return jsonObjects(body.choices)
}

/** The message of a choice; empty where it has none. */
export function messageOf(choice: JsonObject | undefined): JsonObject {
  return objectIn(choice?.message)
}

/** The finish reason of every choice, in order. */
export function finishReasonsOf(body: JsonObject): readonly FinishReason[] {
  return choicesOf(body).map(({ finish_reason: reason }) =>
    typeof reason === 'string' ? reason : null,
  )
}

/** Input tokens that the provider took from a cache of its own; 0 where it does not say. */
export function cachedInputTokensOf(body: JsonObject): number {
  const usage = objectIn(body.usage)
  const details = objectIn(usage.prompt_tokens_details)
  return tokenCount(details.cached_tokens)
}

/** Text of a message's content: a string as it is, text parts joined. */
export function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  return jsonObjects(content)
    .map(({ text }) => (typeof text === 'string' ? text : ''))
    .join('')
}

/** What {@link chatCompletionBody} takes. */
export interface ChatCompletionParts extends PlainAnswer {
  /** How many equal choices; default 1. */
  readonly choices?: number
}

/** Writes a whole `chat.completion` body, for answers that no wire brought. */
export function chatCompletionBody(parts: ChatCompletionParts): JsonObject {
  const { id, created, model, content, choices = 1, inputTokens = 0, outputTokens = 0 } = parts
  const choice = (_: unknown, index: number): JsonObject => ({
    index,
    message: { role: 'assistant', content, refusal: null },
    logprobs: null,
    finish_reason: 'stop',
  })
  const usage = {
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens,
  }
  return {
    id,
    object: 'chat.completion',
    created,
    model,
    choices: Array.from({ length: choices }, choice),
    usage,
  }
}
