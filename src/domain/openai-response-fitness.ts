import { textOf } from './chat-completion.ts'
import { isJsonObject, isJsonText, type JsonObject, jsonObjects } from './json.ts'
import type { LlmRequest } from './llm-request.ts'
import type { LlmResponse } from './llm-response.ts'
import { messagesOf, outputOf } from './openai-response.ts'
import type { Unfitness } from './wire-format.ts'

/** Why a response may not be stored; undefined for one that may. */
export function responseUnfitness(
  { body, toolCalls }: LlmResponse,
  request: LlmRequest,
): Unfitness | undefined {
  const items = outputOf(body)
  if (!isComplete(body) || !items.every(isItemComplete)) return 'incomplete'
  if (items.every(saysNothing)) return 'empty'
  if (!items.every(hasValidArguments)) return 'invalid_json'
  const broken =
    asksForJson(request) && toolCalls.length === 0 && !messagesOf(body).every(keepsJson)
  return broken ? 'invalid_json' : undefined
}

function isComplete({ status, error, incomplete_details: details }: JsonObject): boolean {
  return status === 'completed' && !error && !details
}

/** Some kinds of items have no status. One that failed, as a search may, makes an answer that another try would better. */
function isItemComplete({ status = null }: JsonObject): boolean {
  return status === null || status === 'completed'
}

/** Thoughts alone are no answer. */
function saysNothing(item: JsonObject): boolean {
  if (item.type !== 'message') return item.type === 'reasoning'
  return textOf(item.content) === '' && !refuses(item)
}

function refuses({ content }: JsonObject): boolean {
  return jsonObjects(content).some(({ refusal }) => Boolean(refusal))
}

/** Servers send empty arguments for functions that take none. */
function hasValidArguments({ arguments: given }: JsonObject): boolean {
  return typeof given !== 'string' || given === '' || isJsonText(given)
}

function asksForJson({ parameters: { text } }: LlmRequest): boolean {
  const format = isJsonObject(text) && isJsonObject(text.format) ? text.format.type : undefined
  return format === 'json_object' || format === 'json_schema'
}

/** What a model says while it works is for reading. */
function keepsJson(message: JsonObject): boolean {
  return message.phase === 'commentary' || refuses(message) || isJsonText(textOf(message.content))
}
