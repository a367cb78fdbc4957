import { isJsonObject, type JsonObject, jsonObjects } from '../../domain/json.ts'
import type { LlmMessage, LlmRequest } from '../../domain/llm-request.ts'
import { contextPlace, contextText } from '../../domain/request-context.ts'
import { type Endpoint, eventObject, isReportedError, type StreamEvent } from './endpoint.ts'

/** OpenAI's chat completions. */
export const CHAT_ENDPOINT: Endpoint = {
  protocol: 'openai.chat',
  path: '/chat/completions',
  requestBody: chatCompletionRequest,
  isAnswer: ({ choices }) => jsonObjects(choices).length > 0,
  // Azure begins with what its filters think of the prompt.
  isPrelude: ({ choices, usage }) => jsonObjects(choices).length === 0 && !usage,
  readEvent: chatCompletionEvent,
}

function chatCompletionEvent(event: string | undefined, data: string): StreamEvent {
  if (data.trim() === '[DONE]') return { kind: 'end' }
  const chunk = eventObject(data)
  if (chunk === undefined) return { kind: 'unreadable' }
  return event === 'error' || isReportedError(chunk) ? { kind: 'error' } : { kind: 'chunk', chunk }
}

/** A request as the body of a chat completion call. Streams always ask for their usage: it is counted. */
export function chatCompletionRequest(request: LlmRequest, streamed: boolean): JsonObject {
  const { stream: _stream, stream_options: options, ...parameters } = request.parameters
  const { model, temperature, maxTokens } = request
  const streaming = {
    stream: true,
    stream_options: { ...(isJsonObject(options) ? options : {}), include_usage: true },
  }
  return {
    ...parameters,
    model,
    messages: messagesWithContext(request),
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxTokens === undefined ? {} : { max_tokens: maxTokens }),
    ...(streamed ? streaming : {}),
  }
}

/** The context comes as a system message behind the leading ones. */
function messagesWithContext({ messages, context }: LlmRequest): readonly LlmMessage[] {
  if (context === undefined) return messages
  const said = { role: 'system', content: contextText(context) }
  return messages.toSpliced(contextPlace(messages), 0, said)
}
