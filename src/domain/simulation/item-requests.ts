import { itemsOf } from '../embedding-list.ts'
import type { LlmRequest } from '../llm-request.ts'

/** What the cache looks up for a request: that itself, and one for embeddings item by item. */
export function itemRequests(request: LlmRequest): readonly LlmRequest[] {
  if (request.protocol !== 'openai.embeddings') return [request]
  return itemsOf(request).map((input) => ({
    ...request,
    parameters: { ...request.parameters, input },
  }))
}
