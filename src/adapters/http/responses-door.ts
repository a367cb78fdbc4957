import * as z from 'zod'
import { isJsonObject, type JsonObject } from '../../domain/json.ts'
import type { LlmChunk } from '../../domain/llm-response.ts'
import { present } from '../../domain/present.ts'
import type { Door, DoorCall } from './door.ts'
import { eventTexts } from './event-texts.ts'
import type { HeaderReader } from './header-reader.ts'
import { openAiError, openAiErrorBody } from './openai-error.ts'
import { answerHeadersOf, OPENAI_ACCOUNT_HEADERS } from './openai-headers.ts'
import { type Repeated, repeating } from './repeating.ts'
import { sseEvent } from './sse-event.ts'
import { asGiven } from './validated.ts'

/** The fields that the gateway itself relies on; all others are the provider's to judge. */
const responsesBody = z.looseObject({
  model: z.string().min(1),
  input: z.union([z.string(), z.array(z.unknown())]).nullish(),
  max_output_tokens: z.int().nullish(),
  temperature: z.number().nullish(),
  stream: z.boolean().nullish(),
  background: z.boolean().nullish(),
})

/** What a response repeats of its request and no key holds, with what it says where there was none. */
const REPEATED: Repeated = {
  metadata: {},
  user: null,
  safety_identifier: null,
  prompt_cache_key: null,
}

const repeated = repeating(REPEATED)

/** OpenAI's responses. */
export const RESPONSES: Door = {
  path: '/v1/responses',
  useCase: 'generate',
  passedHeaders: OPENAI_ACCOUNT_HEADERS,
  read: readResponsesCall,
  events: responseEvents,
  answer: repeated,
  brokenOff,
  errorBody: openAiErrorBody,
}

function readResponsesCall(body: unknown, header: HeaderReader): DoorCall {
  const {
    model,
    temperature,
    max_output_tokens: maxTokens,
    stream,
    cache,
    ...parameters
  } = asGiven(responsesBody, body)
  const request = {
    protocol: 'openai.responses' as const,
    model,
    messages: [],
    ...present({ temperature, maxTokens }),
    parameters,
    ...answerHeadersOf(header),
  }
  return { request, streamed: stream === true, cacheField: cache }
}

/** Events are named after their type, and there is no other terminal marker. */
function responseEvents(
  chunks: AsyncIterable<LlmChunk>,
  call: DoorCall,
): AsyncGenerator<string, void, undefined> {
  return eventTexts(chunks, (chunk) => sseEvent(forCaller(chunk, call), String(chunk.type)))
}

function forCaller(chunk: LlmChunk, call: DoorCall): LlmChunk {
  const { response } = chunk
  return isJsonObject(response) ? { ...chunk, response: repeated(response, call) } : chunk
}

/** OpenAI documents the members of an error at the event itself, and sends them under `error`; clients read either. */
function brokenOff(error: JsonObject, sent: number): string {
  const said = openAiError(error)
  const { code, message, param } = said
  return sseEvent(
    { type: 'error', code, message, param, sequence_number: sent, error: said },
    'error',
  )
}
