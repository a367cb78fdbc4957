import { isJsonObject, type JsonObject, type JsonValue, jsonObjects } from './json.ts'
import type { LlmRequest, WireProtocol } from './llm-request.ts'
import { responseDependsOnState } from './openai-response-request.ts'

/** Options of the AI SDK's vendors by which a call goes on from what the vendor keeps, or has it act. */
const AI_SDK_STATE = [
  ...['conversation', 'previousResponseId', 'previous_response_id', 'container', 'background'],
  ...['mcpServers', 'mcp_servers'],
]

/** Tools of the AI SDK's vendors that act, or run in a container: `openai.code_interpreter`, `anthropic.code_execution_20250825`. */
const AI_SDK_ACTING = /[.](code_interpreter|code_execution|mcp|shell)/

/** Whether a format's requests go on from what the provider keeps, or are to change it. */
const DEPENDS: Readonly<Partial<Record<WireProtocol, (parameters: JsonObject) => boolean>>> = {
  'openai.responses': responseDependsOnState,
  'anthropic.messages': ({ container, mcp_servers: servers, tools }) =>
    isGiven(container) ||
    isGiven(servers) ||
    jsonObjects(tools).some(({ type }) => String(type).startsWith('code_execution')),
  'ai-sdk.v4': ({ providerOptions, tools }) =>
    vendorsOf(providerOptions).some((options) =>
      AI_SDK_STATE.some((name) => isGiven(options[name])),
    ) ||
    jsonObjects(tools).some(
      ({ type, id }) => type === 'provider' && AI_SDK_ACTING.test(String(id)),
    ),
}

/**
 * Whether a request goes on from what the provider keeps, or is to change it. The same words
 * may mean something else a moment later, so its answer is nobody else's.
 */
export function dependsOnProviderState({ protocol, parameters }: LlmRequest): boolean {
  return DEPENDS[protocol]?.(parameters) ?? false
}

function vendorsOf(options: JsonValue | undefined): readonly JsonObject[] {
  return isJsonObject(options) ? jsonObjects(Object.values(options)) : []
}

/** An empty list asks for nothing. */
function isGiven(value: JsonValue | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0
  return value !== undefined && value !== null && value !== false
}
