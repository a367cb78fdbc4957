import { jsonObjects } from '../../domain/json.ts'
import type { Endpoint } from './endpoint.ts'

/** OpenAI's embeddings; they do not stream. */
export const EMBEDDINGS_ENDPOINT: Endpoint = {
  protocol: 'openai.embeddings',
  path: '/embeddings',
  requestBody: ({ model, parameters }) => ({ ...parameters, model }),
  isAnswer: ({ data }) => jsonObjects(data).length > 0,
  readEvent: () => ({ kind: 'unreadable' }),
}
