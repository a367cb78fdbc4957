import { textOf } from './chat-completion.ts'
import { type JsonObject, jsonObjects, objectIn } from './json.ts'
import type { FinishReason, LlmResponse, ResponseOrigin } from './llm-response.ts'
import { tokenCount } from './token-count.ts'
import type { PlainAnswer, ReplayIdentity } from './wire-format.ts'

/** Items by which a model asks the caller to call something. */
const CALLS: ReadonlySet<unknown> = new Set(['function_call', 'custom_tool_call'])

/** Reads a whole `response` body, the wire format of OpenAI's Responses API, into an answer. */
export function readResponse(body: JsonObject, origin: ResponseOrigin): LlmResponse {
  const usage = objectIn(body.usage)
  return {
    protocol: 'openai.responses',
    content: messagesOf(body)
      .map(({ content }) => textOf(content))
      .join(''),
    model: typeof body.model === 'string' ? body.model : '',
    inputTokens: tokenCount(usage.input_tokens),
    outputTokens: tokenCount(usage.output_tokens),
    provider: origin.provider,
    requestId: origin.requestId,
    latencyMs: origin.latencyMs,
    cached: false,
    finishReason: finishReasonOf(body),
    toolCalls: outputOf(body).filter(({ type }) => CALLS.has(type)),
    body,
  }
}

/** The items of a response's output: messages, reasoning, calls of tools and what else there may be. */
export function outputOf({ output }: JsonObject): readonly JsonObject[] {
  return jsonObjects(output)
}

/** The messages among the items of a response's output. */
export function messagesOf(body: JsonObject): readonly JsonObject[] {
  return outputOf(body).filter(({ type }) => type === 'message')
}

/** Input tokens that the provider took from a cache of its own; 0 where it does not say. */
export function cachedTokensIn(body: JsonObject): number {
  return tokenCount(objectIn(objectIn(body.usage).input_tokens_details).cached_tokens)
}

/**
 * A response as a replay gives it. One that the provider keeps has its identifier there, by
 * which callers go on from it: that stays. Only one that says that it is not kept gets a new one.
 */
export function reissuedResponse(body: JsonObject, { id }: ReplayIdentity): JsonObject {
  return body.store === false ? { ...body, id } : body
}

/** Writes a whole response that says a text; no provider has stored it. */
export function plainResponse(answer: PlainAnswer): JsonObject {
  const { id, created, model, content, inputTokens = 0, outputTokens = 0 } = answer
  const part = { type: 'output_text', text: content, annotations: [], logprobs: [] }
  return {
    id,
    object: 'response',
    created_at: created,
    status: 'completed',
    completed_at: created,
    ...{ error: null, incomplete_details: null, instructions: null, max_output_tokens: null },
    model,
    output: [
      {
        type: 'message',
        id: id.replace(/^resp_/, 'msg_'),
        status: 'completed',
        role: 'assistant',
        content: [part],
      },
    ],
    ...{ parallel_tool_calls: true, tool_choice: 'auto', tools: [], truncation: 'disabled' },
    ...{ previous_response_id: null, reasoning: { effort: null, summary: null }, store: false },
    ...{ temperature: null, top_p: null, text: { format: { type: 'text' } } },
    usage: {
      input_tokens: inputTokens,
      input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
      output_tokens: outputTokens,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: inputTokens + outputTokens,
    },
    metadata: {},
  }
}

/** Why it is incomplete says more than that it is. */
function finishReasonOf({ status, incomplete_details: details }: JsonObject): FinishReason {
  const reason = objectIn(details).reason ?? status
  return typeof reason === 'string' ? reason : null
}
