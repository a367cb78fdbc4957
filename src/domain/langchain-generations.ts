import { isJsonObject, type JsonObject, jsonObjects } from './json.ts'
import type { LlmResponse, ResponseOrigin } from './llm-response.ts'
import { tokenCount } from './token-count.ts'
import type { CacheWrites, ReplayIdentity } from './wire-format.ts'

/**
 * What LangChain's models answer, as JSON: `{ model, generations }`, where `model` is the
 * one that was asked for, and each generation has its `text`, its `generationInfo`, and,
 * from a chat model, its `message`: `{ type, data }`, `data` being what the message's
 * constructor takes.
 */
export function readGenerations(body: JsonObject, origin: ResponseOrigin): LlmResponse {
  const [first = {}] = generationsOf(body)
  const { response_metadata: metadata, tool_calls: toolCalls } = messageDataOf(first)
  const { input, output } = tokensOf(body)
  const names = isJsonObject(metadata) ? [metadata.model_name, metadata.model] : []
  return {
    protocol: 'langchain.generations',
    content: typeof first.text === 'string' ? first.text : '',
    model: [...names, body.model].find((name) => typeof name === 'string') ?? '',
    inputTokens: input,
    outputTokens: output,
    ...{ provider: origin.provider, requestId: origin.requestId, latencyMs: origin.latencyMs },
    cached: false,
    finishReason: finishReasonsOf(first)[0] ?? null,
    toolCalls: jsonObjects(toolCalls),
    body,
  }
}

/** The generations of a body: several where the model was asked for several answers. */
export function generationsOf({ generations }: JsonObject): readonly JsonObject[] {
  return jsonObjects(generations)
}

/** What a generation's message is made of; empty where a generation is but a text. */
export function messageDataOf({ message }: JsonObject): JsonObject {
  return isJsonObject(message) && isJsonObject(message.data) ? message.data : {}
}

/** Under which names the integrations say why a model stopped. */
const FINISH_FIELDS = ['finish_reason', 'stop_reason', 'finishReason', 'stopReason', 'done_reason']

/** Every reason that a generation gives for its end, in lower case; none where it gives none. */
export function finishReasonsOf(generation: JsonObject): readonly string[] {
  const places = [generation.generationInfo, messageDataOf(generation).response_metadata]
  return places
    .filter(isJsonObject)
    .flatMap((place) => FINISH_FIELDS.map((field) => place[field]))
    .filter((reason) => typeof reason === 'string')
    .map((reason) => reason.toLowerCase())
}

/**
 * A whole body whose messages have identifiers of this delivery: LangGraph takes a message
 * with a known identifier for a new version of the old one. Messages without one keep none.
 */
export function reissuedGenerations(body: JsonObject, { id }: ReplayIdentity): JsonObject {
  const generations = generationsOf(body).map((generation, place) => {
    const { message } = generation
    const data = messageDataOf(generation)
    if (!isJsonObject(message) || typeof data.id !== 'string') return generation
    const own = place === 0 ? id : `${id}-${place}`
    return { ...generation, message: { ...message, data: { ...data, id: own } } }
  })
  return { ...body, generations }
}

/** Input tokens that the provider took from a cache of its own; 0 where it does not say. */
export function cachedTokensOfGenerations(body: JsonObject): number {
  const { input_token_details: details } = usageOf(body)
  return isJsonObject(details) ? tokenCount(details.cache_read) : 0
}

/** Input tokens that the provider wrote to a cache of its own. */
export function cacheWritesOfGenerations(body: JsonObject): CacheWrites {
  const { input_token_details: details } = usageOf(body)
  const { cache_creation: all, ephemeral_1h_input_tokens: hour } = isJsonObject(details)
    ? details
    : {}
  return { cacheWriteTokens: tokenCount(all), cacheWriteHourTokens: tokenCount(hour) }
}

/** Tokens are told for the call as a whole, and then on each of its generations. */
function tokensOf(body: JsonObject): { readonly input: number; readonly output: number } {
  const usage = usageOf(body)
  return {
    input: tokenCount(usage.input_tokens ?? usage.promptTokens),
    output: tokenCount(usage.output_tokens ?? usage.completionTokens),
  }
}

function usageOf(body: JsonObject): JsonObject {
  const [first = {}] = generationsOf(body)
  const { usage_metadata: usage, response_metadata: metadata } = messageDataOf(first)
  if (isJsonObject(usage)) return usage
  return isJsonObject(metadata) && isJsonObject(metadata.tokenUsage) ? metadata.tokenUsage : {}
}
