import { textOf } from './chat-completion.ts'
import { isJsonObject, isJsonText, type JsonObject, type JsonValue, jsonObjects } from './json.ts'
import { finishReasonsOf, generationsOf, messageDataOf } from './langchain-generations.ts'
import type { LlmRequest } from './llm-request.ts'
import type { LlmResponse } from './llm-response.ts'
import type { Unfitness } from './wire-format.ts'

/**
 * What the integrations say of answers that ended by themselves, in lower case: OpenAI,
 * Mistral, Groq and Ollama, Google (`STOP`), Anthropic and Bedrock (`end_turn`), Cohere
 * (`COMPLETE`), and servers of open models. All others are taken for cut short.
 */
const COMPLETE: ReadonlySet<string> = new Set([
  ...['stop', 'tool_calls', 'function_call', 'eos', 'eos_token', 'stop_sequence'],
  ...['end_turn', 'tool_use', 'complete', 'completed', 'tool_call'],
])

/** What OpenAI's responses say of themselves where they are not whole. */
const UNFINISHED: ReadonlySet<JsonValue | undefined> = new Set([
  'incomplete',
  'failed',
  'cancelled',
  'in_progress',
  'queued',
])

/**
 * Why LangChain's generations may not be stored; undefined where they may. Every one of them
 * has to be fit. A generation that gives no reason for its end is taken for whole: there are
 * models that never give one, and LangChain hands over nothing before a call has ended.
 */
export function generationsUnfitness(
  { body }: LlmResponse,
  request: LlmRequest,
): Unfitness | undefined {
  const generations = generationsOf(body)
  if (generations.length === 0) return 'no_choice'
  if (generations.some(isCutShort)) return 'incomplete'
  if (generations.some(isEmpty)) return 'empty'
  const valid = generations.every((generation) => keepsJson(generation, asksForJson(request)))
  return valid ? undefined : 'invalid_json'
}

function isCutShort(generation: JsonObject): boolean {
  if (!finishReasonsOf(generation).every((reason) => COMPLETE.has(reason))) return true
  const { response_metadata: metadata } = messageDataOf(generation)
  if (!isJsonObject(metadata)) return false
  return isJsonObject(metadata.incomplete_details) || UNFINISHED.has(metadata.status)
}

function isEmpty(generation: JsonObject): boolean {
  const { content } = messageDataOf(generation)
  return generation.text === '' && textOf(content) === '' && !callsTools(generation)
}

function callsTools(generation: JsonObject): boolean {
  const { tool_calls: calls, additional_kwargs: extra } = messageDataOf(generation)
  return jsonObjects(calls).length > 0 || (isJsonObject(extra) && isJsonObject(extra.function_call))
}

function keepsJson(generation: JsonObject, textToo: boolean): boolean {
  const { text } = generation
  const { invalid_tool_calls: invalid, content } = messageDataOf(generation)
  if (jsonObjects(invalid).length > 0) return false
  if (!textToo || callsTools(generation)) return true
  return isJsonText(typeof text === 'string' && text !== '' ? text : textOf(content))
}

/** `parameters.llm` are the entries of LangChain's key: `[name, value]`, or its text where that is all. */
function asksForJson({ parameters }: LlmRequest): boolean {
  const entries = Array.isArray(parameters.llm) ? parameters.llm : []
  return entries.some((entry) => {
    if (!Array.isArray(entry)) return false
    const [name, value] = entry as readonly JsonValue[]
    if (name === 'response_format') return isJsonFormat(value)
    if (name === 'text') return isJsonObject(value) && isJsonFormat(value.format)
    return name === 'format' && (value === 'json' || isJsonObject(value))
  })
}

function isJsonFormat(format: JsonValue | undefined): boolean {
  return isJsonObject(format) && (format.type === 'json_object' || format.type === 'json_schema')
}
