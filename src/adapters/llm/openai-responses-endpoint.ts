import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts'
import type { LlmRequest } from '../../domain/llm-request.ts'
import { inputItemsOf } from '../../domain/openai-response-request.ts'
import { contextPlace, contextText } from '../../domain/request-context.ts'
import { type Endpoint, eventObject, type StreamEvent } from './endpoint.ts'

/** OpenAI's responses. */
export const RESPONSES_ENDPOINT: Endpoint = {
  protocol: 'openai.responses',
  path: '/responses',
  requestBody: responseRequest,
  isAnswer: ({ object, output }) => object === 'response' && Array.isArray(output),
  readEvent: responseEvent,
}

/** Events behind which nothing comes. */
const LAST: ReadonlySet<unknown> = new Set(['response.completed', 'response.incomplete'])

function responseRequest(request: LlmRequest, streamed: boolean): JsonObject {
  const { stream: _stream, stream_options: options, ...parameters } = request.parameters
  const { model, temperature, maxTokens } = request
  const streaming = { stream: true, ...(options === undefined ? {} : { stream_options: options }) }
  return {
    ...parameters,
    ...inputOf(request),
    model,
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxTokens === undefined ? {} : { max_output_tokens: maxTokens }),
    ...(streamed ? streaming : {}),
  }
}

/** The input goes out as it came, where nothing is to be added: the context comes behind leading system messages. */
function inputOf(request: LlmRequest): JsonObject {
  const { context, messages, parameters } = request
  if (context === undefined && messages.length === 0)
    return parameters.input === undefined ? {} : { input: parameters.input }
  const items = inputItemsOf(request)
  if (context === undefined) return { input: items }
  const said = { role: 'system', content: contextText(context) }
  return { input: items.toSpliced(contextPlace(items), 0, said) }
}

function responseEvent(_event: string | undefined, data: string): StreamEvent {
  const chunk = eventObject(data)
  if (chunk === undefined || typeof chunk.type !== 'string') return { kind: 'unreadable' }
  if (chunk.type === 'error') return { kind: 'error' }
  if (chunk.type === 'response.failed') return failure(chunk.response)
  return { kind: LAST.has(chunk.type) ? 'last' : 'chunk', chunk }
}

/** A response that failed carries its error where others carry their answer. */
function failure(response: JsonValue | undefined): StreamEvent {
  const error = isJsonObject(response) ? response.error : undefined
  return isJsonObject(error) ? { kind: 'error', error } : { kind: 'error' }
}
