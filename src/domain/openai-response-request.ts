import { isJsonObject, type JsonObject, type JsonValue, jsonObjects } from './json.ts'
import type { LlmRequest } from './llm-request.ts'

/** Tools that act, or run in a container that outlives the answer: to say again what they did is not to do it again. */
const ACTING_TOOLS: ReadonlySet<unknown> = new Set(['mcp', 'code_interpreter'])

/**
 * What a request for a response says to the model, item by item. Its `input` stays among the
 * parameters, exactly as it came: a text and a list are told apart, and items such as
 * `function_call_output` are no messages.
 */
export function inputItemsOf({ messages, parameters }: LlmRequest): readonly JsonValue[] {
  const { input } = parameters
  if (typeof input === 'string') return [...messages, { role: 'user', content: input }]
  return [...messages, ...(Array.isArray(input) ? input : [])]
}

/** Whether the parameters of a request for a response have it go on from what the provider keeps, or change that. */
export function responseDependsOnState(parameters: JsonObject): boolean {
  const { previous_response_id: previous, conversation, background, tools, input } = parameters
  if (given(previous) || given(conversation) || background === true) return true
  return jsonObjects(input).some(isReference) || jsonObjects(tools).some(acts)
}

function given(value: JsonValue | undefined): boolean {
  return value !== undefined && value !== null
}

/** A reference to an item that the provider keeps may leave its type out, as messages may; those have a role. */
function isReference({ type, role }: JsonObject): boolean {
  return type === 'item_reference' || (!given(type) && !given(role))
}

function acts({ type, environment }: JsonObject): boolean {
  if (ACTING_TOOLS.has(type)) return true
  const place = type === 'shell' && isJsonObject(environment) ? environment.type : undefined
  return typeof place === 'string' && place.startsWith('container')
}
