import { choicesOf, messageOf, textOf } from './chat-completion.ts'
import { isJsonObject, isJsonText, type JsonObject, jsonObjects } from './json.ts'
import type { LlmRequest } from './llm-request.ts'
import type { LlmResponse } from './llm-response.ts'
import type { Unfitness } from './wire-format.ts'

/**
 * Finish reasons of answers that ended by themselves: OpenAI's, and what compatible
 * servers (text-generation-inference, Together) say for `stop`. All others, known
 * (`length`, `content_filter`) or not, are taken for an answer cut short.
 */
const COMPLETE: ReadonlySet<unknown> = new Set([
  'stop',
  'tool_calls',
  'function_call',
  'eos',
  'eos_token',
  'stop_sequence',
])

/** Why a chat completion may not be stored; undefined for one that may. Every choice has to be there and fit. */
export function chatCompletionUnfitness(
  response: LlmResponse,
  request: LlmRequest,
): Unfitness | undefined {
  const choices = choicesOf(response.body)
  if (choices.length === 0) return 'no_choice'
  if (choices.length < choicesWanted(request)) return 'incomplete'
  if (!choices.every((choice) => COMPLETE.has(choice.finish_reason))) return 'incomplete'
  const messages = choices.map(messageOf)
  if (messages.some(isEmpty)) return 'empty'
  const valid = messages.every((message) => keepsJson(message, asksForJson(request)))
  return valid ? undefined : 'invalid_json'
}

/** A provider that knows no `n` gives one all the same, which cannot be told from an answer that lost the rest. */
function choicesWanted({ parameters: { n } }: LlmRequest): number {
  return typeof n === 'number' ? n : 1
}

function isEmpty(message: JsonObject): boolean {
  const says = textOf(message.content) !== '' || Boolean(message.refusal)
  return !says && !callsTools(message) && !isJsonObject(message.audio)
}

function callsTools(message: JsonObject): boolean {
  return jsonObjects(message.tool_calls).length > 0 || isJsonObject(message.function_call)
}

function asksForJson({ parameters }: LlmRequest): boolean {
  const format = isJsonObject(parameters.response_format)
    ? parameters.response_format.type
    : undefined
  return format === 'json_object' || format === 'json_schema'
}

function keepsJson(message: JsonObject, textToo: boolean): boolean {
  const argumentsValid = calledFunctions(message).every(hasValidArguments)
  if (!textToo || callsTools(message) || message.refusal) return argumentsValid
  return argumentsValid && isJsonText(textOf(message.content))
}

/** The functions that a message calls, the one of the older field among them. */
function calledFunctions(message: JsonObject): readonly JsonObject[] {
  const calls = jsonObjects(message.tool_calls).map(({ function: called }) => called)
  return [...calls, message.function_call].filter(isJsonObject)
}

/** Servers send empty arguments for functions that take none. */
function hasValidArguments({ arguments: text }: JsonObject): boolean {
  return typeof text !== 'string' || text === '' || isJsonText(text)
}
