import type { JsonObject, JsonValue } from '../../domain/json.ts'
import type { LlmRequest } from '../../domain/llm-request.ts'
import { contextText } from '../../domain/request-context.ts'
import { type Endpoint, eventObject, type StreamEvent } from './endpoint.ts'

/** Anthropic's messages. */
export const MESSAGES_ENDPOINT: Endpoint = {
  protocol: 'anthropic.messages',
  path: '/messages',
  requestBody: messageRequest,
  isAnswer: ({ type, content }) => type === 'message' && Array.isArray(content),
  isPrelude: ({ type }) => type === 'message_start' || type === 'ping',
  readEvent: messageEvent,
}

function messageRequest(request: LlmRequest, streamed: boolean): JsonObject {
  const { stream: _stream, ...parameters } = request.parameters
  const { model, messages, temperature, maxTokens } = request
  return {
    ...parameters,
    ...systemWithContext(request),
    model,
    messages,
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxTokens === undefined ? {} : { max_tokens: maxTokens }),
    ...(streamed ? { stream: true } : {}),
  }
}

/** The context comes behind the system prompt. */
function systemWithContext({ context, parameters }: LlmRequest): JsonObject {
  if (context === undefined) return {}
  const block = { type: 'text', text: contextText(context) }
  return { system: [...blocksIn(parameters.system), block] }
}

function blocksIn(system: JsonValue | undefined): readonly JsonValue[] {
  if (typeof system === 'string') return [{ type: 'text', text: system }]
  return Array.isArray(system) ? system : []
}

function messageEvent(_event: string | undefined, data: string): StreamEvent {
  const chunk = eventObject(data)
  if (chunk === undefined || typeof chunk.type !== 'string') return { kind: 'unreadable' }
  if (chunk.type === 'error') return { kind: 'error' }
  return { kind: chunk.type === 'message_stop' ? 'last' : 'chunk', chunk }
}
