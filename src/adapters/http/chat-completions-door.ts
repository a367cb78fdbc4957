import * as z from 'zod'
import { isJsonObject } from '../../domain/json.ts'
import type { LlmMessage } from '../../domain/llm-request.ts'
import { present } from '../../domain/present.ts'
import { chatCompletionEvents } from './chat-completion-events.ts'
import type { Door, DoorCall } from './door.ts'
import type { HeaderReader } from './header-reader.ts'
import { openAiErrorBody } from './openai-error.ts'
import { answerHeadersOf, OPENAI_ACCOUNT_HEADERS } from './openai-headers.ts'
import { repeating } from './repeating.ts'
import { sseEvent } from './sse-event.ts'
import { asGiven } from './validated.ts'

/**
 * The fields that the gateway itself relies on. All others are the provider's to judge,
 * and go through as they came.
 */
const chatBody = z.looseObject({
  model: z.string().min(1),
  messages: z.array(z.looseObject({ role: z.string().min(1) })).min(1),
  temperature: z.number().nullish(),
  max_tokens: z.int().nullish(),
  stream: z.boolean().nullish(),
  stream_options: z.looseObject({ include_usage: z.boolean().nullish() }).nullish(),
})

/** What a completion that OpenAI keeps repeats of its request. */
const forCaller = repeating({ metadata: null })

/** OpenAI's chat completions. */
export const CHAT_COMPLETIONS: Door = {
  path: '/v1/chat/completions',
  useCase: 'generate',
  passedHeaders: OPENAI_ACCOUNT_HEADERS,
  read: readChatCompletionCall,
  events: (chunks, call) =>
    chatCompletionEvents(chunks, (chunk) => forCaller(chunk, call), call.includeUsage),
  answer: forCaller,
  brokenOff: (error) => sseEvent(openAiErrorBody(error)),
  errorBody: openAiErrorBody,
}

function readChatCompletionCall(body: unknown, header: HeaderReader): DoorCall {
  const {
    model,
    messages,
    temperature,
    max_tokens: maxTokens,
    stream,
    cache,
    ...parameters
  } = asGiven(chatBody, body)
  const request = {
    protocol: 'openai.chat' as const,
    model,
    messages: messages as readonly LlmMessage[],
    ...present({ temperature, maxTokens }),
    parameters,
    ...answerHeadersOf(header),
  }
  const options = parameters.stream_options
  const includeUsage = isJsonObject(options) && options.include_usage === true
  return { request, streamed: stream === true, includeUsage, cacheField: cache }
}
