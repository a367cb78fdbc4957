import { z } from 'zod'
import type { JsonObject } from '../../domain/json.ts'
import type { LlmMessage } from '../../domain/llm-request.ts'
import type { LlmChunk } from '../../domain/llm-response.ts'
import { anthropicError } from './anthropic-errors.ts'
import { type Door, type DoorCall, headersIn } from './door.ts'
import { eventTexts } from './event-texts.ts'
import type { HeaderReader } from './header-reader.ts'
import { sseEvent } from './sse-event.ts'
import { validated } from './validated.ts'

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
  validated(messagesBody, body)
  // The schema copies, and a copy would lose what is unusual, such as `__proto__`.
  const given = body as JsonObject & { model: string; messages: readonly LlmMessage[] }
  const { model, messages, temperature, max_tokens, stream, cache, ...parameters } = given
  const headers = headersIn(header, ANSWER_CHANGING)
  const request = {
    protocol: 'anthropic.messages' as const,
    model,
    messages,
    maxTokens: max_tokens as number,
    ...(temperature === undefined ? {} : { temperature: temperature as number | null }),
    parameters,
    ...(headers === undefined ? {} : { headers }),
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
