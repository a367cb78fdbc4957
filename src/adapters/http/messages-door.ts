import * as z from 'zod'
import type { LlmMessage } from '../../domain/llm-request.ts'
import type { LlmChunk } from '../../domain/llm-response.ts'
import { present } from '../../domain/present.ts'
import { anthropicError } from './anthropic-errors.ts'
import { type Door, type DoorCall, headersIn } from './door.ts'
import { eventTexts } from './event-texts.ts'
import type { HeaderReader } from './header-reader.ts'
import { sseEvent } from './sse-event.ts'
import { asGiven } from './validated.ts'

/** The fields that the gateway itself relies on; all others are the provider's to judge. */
const messagesBody = z.looseObject({
  model: z.string().min(1),
  messages: z.array(z.looseObject({ role: z.string().min(1) })).min(1),
  max_tokens: z.int().min(0),
  temperature: z.number().nullish(),
  stream: z.boolean().nullish(),
})

/** Headers that change what Anthropic answers. */
const ANSWER_CHANGING: readonly string[] = ['anthropic-version', 'anthropic-beta']

/** Anthropic's messages. */
export const MESSAGES: Door = {
  path: '/v1/messages',
  useCase: 'generate',
  passedHeaders: [],
  read: readMessagesCall,
  events: messageEvents,
  brokenOff: (error) => sseEvent(anthropicError(error, 500), 'error'),
  errorBody: (error, { status }) => anthropicError(error, status),
}

function readMessagesCall(body: unknown, header: HeaderReader): DoorCall {
  const {
    model,
    messages,
    temperature,
    max_tokens: maxTokens,
    stream,
    cache,
    ...parameters
  } = asGiven(messagesBody, body)
  const request = {
    protocol: 'anthropic.messages' as const,
    model,
    messages: messages as readonly LlmMessage[],
    maxTokens,
    parameters,
    ...present({ temperature, headers: headersIn(header, ANSWER_CHANGING) }),
  }
  return { request, streamed: stream === true, cacheField: cache }
}

/** Events are named after their type, and `message_stop` is the last: it goes out when the answer has turned out to be one. */
async function* messageEvents(
  chunks: AsyncIterable<LlmChunk>,
): AsyncGenerator<string, void, undefined> {
  let stop: LlmChunk | undefined
  yield* eventTexts(chunks, (chunk) => {
    if (chunk.type !== 'message_stop') return sseEvent(chunk, String(chunk.type))
    stop = chunk
    return ''
  })
  if (stop !== undefined) yield sseEvent(stop, 'message_stop')
}
