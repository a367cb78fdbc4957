import * as z from 'zod'
import type { Door, DoorCall } from './door.ts'
import type { HeaderReader } from './header-reader.ts'
import { openAiErrorBody } from './openai-error.ts'
import { answerHeadersOf, OPENAI_ACCOUNT_HEADERS } from './openai-headers.ts'
import { sseEvent } from './sse-event.ts'
import { asGiven } from './validated.ts'

/** Most items of one request, as with OpenAI. */
const MAX_ITEMS = 2048

const tokens = z.array(z.int()).min(1)

/** A text, a list of tokens, or a list of either. */
const input = z.union([
  z.string(),
  tokens,
  z.array(z.string()).min(1).max(MAX_ITEMS),
  z.array(tokens).min(1).max(MAX_ITEMS),
])

/** The fields that the gateway itself relies on; all others are the provider's to judge. */
const embeddingsBody = z.looseObject({ model: z.string().min(1), input })

/** OpenAI's embeddings: each item of the input is cached by itself. */
export const EMBEDDINGS: Door = {
  path: '/v1/embeddings',
  useCase: 'embed',
  passedHeaders: OPENAI_ACCOUNT_HEADERS,
  read: readEmbeddingsCall,
  events: async function* () {},
  brokenOff: (error) => sseEvent(openAiErrorBody(error)),
  errorBody: openAiErrorBody,
}

function readEmbeddingsCall(body: unknown, header: HeaderReader): DoorCall {
  const { model, cache, ...parameters } = asGiven(embeddingsBody, body)
  const request = {
    protocol: 'openai.embeddings' as const,
    model,
    messages: [],
    parameters,
    ...answerHeadersOf(header),
  }
  return { request, streamed: false, cacheField: cache }
}
