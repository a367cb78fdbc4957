import { isComplete, itemsOf } from '../../domain/embedding-list.ts'
import type { Endpoint } from './endpoint.ts'

/** OpenAI's embeddings; they do not stream. */
export const EMBEDDINGS_ENDPOINT: Endpoint = {
  protocol: 'openai.embeddings',
  path: '/embeddings',
  requestBody: ({ model, parameters }) => ({ ...parameters, model }),
  isAnswer: (body, request) => isComplete(body, itemsOf(request).length),
  // As many vectors as OpenAI takes texts at once, 2048, of the largest models' 4096 numbers.
  maxResponseBytes: 256 * 1024 * 1024,
  readEvent: () => ({ kind: 'unreadable' }),
}
