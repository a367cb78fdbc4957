import { hash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { isJsonObject, type JsonObject, jsonObjects } from '../../src/domain/json.ts'
import { without } from './chat-requests.ts'

/** When the answers below were made, in seconds since the epoch. */
const CREATED = 1_767_225_600

/** What tells a request from every other, whatever the order of its fields: an answer that says it cannot pass for another's. */
function fingerprintOf(request: JsonObject): string {
  return hash('sha256', canonicalize(without(request, ['stream', 'stream_options'])) ?? '')
}

/**
 * A whole chat completion as OpenAI might answer a request: as many choices as it asks for, each a
 * text, JSON, tool calls, a function call, a refusal or speech, with logprobs and citations where it
 * asks for them. It says the request's fingerprint wherever it says anything.
 */
export function chatAnswer(request: JsonObject): JsonObject {
  const fingerprint = fingerprintOf(request)
  const wanted = typeof request.n === 'number' ? request.n : 1
  return {
    id: `chatcmpl-${fingerprint.slice(0, 12)}`,
    object: 'chat.completion',
    created: CREATED,
    model: `${request.model}-2026-01-01`,
    service_tier: 'default',
    system_fingerprint: 'fp_44709d6fcb',
    choices: Array.from({ length: wanted }, (_, index) => choice(request, fingerprint, index)),
    usage: USAGE,
    ...(isJsonObject(request.moderation) ? { moderation: MODERATION } : {}),
  }
}

function choice(request: JsonObject, fingerprint: string, index: number): JsonObject {
  const message = messageFor(request, fingerprint, index)
  const logprobs = request.logprobs === true ? logprobsOf(message) : null
  return { index, message, logprobs, finish_reason: finishReason(message) }
}

/** Only what is said has them: what is called and spoken does not. */
function logprobsOf({ content, refusal }: JsonObject): JsonObject | null {
  const none = { content: null, refusal: null }
  if (typeof content === 'string') return { ...none, content: tokensOf(content) }
  return typeof refusal === 'string' ? { ...none, refusal: tokensOf(refusal) } : null
}

function tokensOf(text: string): readonly JsonObject[] {
  return text.split(/(?<=\s)/).map(token)
}

function finishReason(message: JsonObject): string {
  if (message.tool_calls !== undefined) return 'tool_calls'
  return message.function_call === undefined ? 'stop' : 'function_call'
}

function messageFor(request: JsonObject, fingerprint: string, index: number): JsonObject {
  const text = `Answer ${index} to ${fingerprint}: 答え 🙂.`
  const message = { role: 'assistant', content: null, refusal: null, annotations: [] }
  const args = JSON.stringify({ city: 'Zürich', fingerprint, index })
  const tools = jsonObjects(request.tools)
  if (tools.length > 0 && request.tool_choice !== 'none')
    return { ...message, tool_calls: tools.map((tool, place) => toolCall(tool, place, args)) }
  const [called] = jsonObjects(request.functions)
  if (called !== undefined && request.function_call !== 'none')
    return { ...message, function_call: { name: nameOf(called), arguments: args } }
  if (asksForJson(request)) return { ...message, content: args }
  if (isJsonObject(request.audio)) return { ...message, audio: speech(text) }
  if (/^[0-3]/.test(fingerprint)) return { ...message, refusal: text }
  const annotations = isJsonObject(request.web_search_options) ? [citation(text)] : []
  return { ...message, content: text, annotations }
}

function asksForJson({ response_format: format }: JsonObject): boolean {
  return isJsonObject(format) && format.type !== 'text'
}

function toolCall(tool: JsonObject, place: number, args: string): JsonObject {
  const id = `call_${place}`
  if (isJsonObject(tool.custom))
    return { id, type: 'custom', custom: { name: nameOf(tool.custom), input: args } }
  return { id, type: 'function', function: { name: nameOf(tool.function), arguments: args } }
}

function nameOf(called: unknown): string {
  return isJsonObject(called) && typeof called.name === 'string' ? called.name : 'unnamed'
}

function speech(transcript: string): JsonObject {
  const data = Buffer.from(transcript).toString('base64')
  return { id: 'audio_1', data, transcript, expires_at: CREATED + 3600 }
}

function citation(text: string): JsonObject {
  const place = { start_index: 0, end_index: text.length }
  const source = { url: 'https://news.example/caches', title: 'Caches' }
  return { type: 'url_citation', url_citation: { ...place, ...source } }
}

function token(text: string): JsonObject {
  const bytes = [...Buffer.from(text)]
  return {
    token: text,
    logprob: -0.25,
    bytes,
    top_logprobs: [
      { token: text, logprob: -0.25, bytes },
      { token: '?', logprob: -3.5, bytes: null },
    ],
  }
}

const USAGE = {
  prompt_tokens: 19,
  completion_tokens: 10,
  total_tokens: 29,
  prompt_tokens_details: { cached_tokens: 3, audio_tokens: 0 },
  completion_tokens_details: {
    reasoning_tokens: 2,
    audio_tokens: 0,
    accepted_prediction_tokens: 1,
    rejected_prediction_tokens: 0,
  },
}

const VERDICT = {
  type: 'moderation_results',
  model: 'omni-moderation-latest',
  results: [
    {
      type: 'moderation_result',
      model: 'omni-moderation-latest',
      flagged: false,
      categories: { violence: false },
      category_scores: { violence: 0.01 },
      category_applied_input_types: { violence: ['text'] },
    },
  ],
}

const MODERATION = { input: VERDICT, output: { type: 'error', code: 'late', message: 'too late' } }
