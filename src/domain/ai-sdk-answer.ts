import { isJsonObject, type JsonObject, jsonObjects } from './json.ts'
import type { LlmResponse, ResponseOrigin } from './llm-response.ts'
import { tokenCount } from './token-count.ts'
import type { CacheWrites, PlainAnswer, ReplayIdentity } from './wire-format.ts'

/**
 * Reads what a language model of the AI SDK (specification v4) has generated, as JSON:
 * `{ content, finishReason, usage, warnings, response, ... }`.
 */
export function readAiSdkAnswer(body: JsonObject, origin: ResponseOrigin): LlmResponse {
  const content = contentOf(body)
  const { modelId } = memberOf(body, 'response')
  const { unified } = memberOf(body, 'finishReason')
  return {
    protocol: 'ai-sdk.v4',
    content: content.map(({ type, text }) => (type === 'text' ? String(text ?? '') : '')).join(''),
    model: typeof modelId === 'string' ? modelId : '',
    inputTokens: tokensIn(body, 'inputTokens', 'total'),
    outputTokens: tokensIn(body, 'outputTokens', 'total'),
    provider: origin.provider,
    requestId: origin.requestId,
    latencyMs: origin.latencyMs,
    cached: false,
    finishReason: typeof unified === 'string' ? unified : null,
    toolCalls: content.filter(({ type }) => type === 'tool-call'),
    body,
  }
}

/** What an answer consists of: texts, reasoning, tool calls, files, sources. */
export function contentOf({ content }: JsonObject): readonly JsonObject[] {
  return jsonObjects(content)
}

/** A member that is an object; empty where it is none. */
export function memberOf(body: JsonObject, name: string): JsonObject {
  const member = body[name]
  return isJsonObject(member) ? member : {}
}

/** Input tokens that the vendor took from a cache of its own. */
export function cachedTokensOfAiSdk(body: JsonObject): number {
  return tokensIn(body, 'inputTokens', 'cacheRead')
}

/** Input tokens that the vendor wrote to a cache of its own; the AI SDK does not tell for how long. */
export function cacheWritesOfAiSdk(body: JsonObject): CacheWrites {
  return { cacheWriteTokens: tokensIn(body, 'inputTokens', 'cacheWrite'), cacheWriteHourTokens: 0 }
}

function tokensIn(body: JsonObject, side: string, kind: string): number {
  return tokenCount(memberOf(memberOf(body, 'usage'), side)[kind])
}

/** An answer under a new identifier and date. */
export function reissuedAiSdkAnswer(body: JsonObject, identity: ReplayIdentity): JsonObject {
  return { ...body, response: { ...memberOf(body, 'response'), ...metadataOf(identity) } }
}

/** A part of somebody else's stream under an identity of one's own. */
export function reissuedPart(part: JsonObject, identity: ReplayIdentity): JsonObject {
  return part.type === 'response-metadata' ? { ...part, ...metadataOf(identity) } : part
}

/** What tells one delivery from another; the date in ISO 8601. */
function metadataOf({ id, created }: ReplayIdentity): JsonObject {
  return { id, timestamp: new Date(created * 1000).toISOString() }
}

/** Writes an answer that says a text. */
export function plainAiSdkAnswer(answer: PlainAnswer): JsonObject {
  const { model, content, inputTokens = 0, outputTokens = 0 } = answer
  return {
    content: [{ type: 'text', text: content }],
    finishReason: { unified: 'stop' },
    usage: { inputTokens: { total: inputTokens }, outputTokens: { total: outputTokens } },
    warnings: [],
    response: { ...metadataOf(answer), modelId: model },
  }
}
