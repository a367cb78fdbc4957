import { embeddingsOf, itemsOf, readEmbeddingList } from '../../src/domain/embedding-list.ts'
import type { JsonObject, JsonValue } from '../../src/domain/json.ts'
import type { LlmRequest } from '../../src/domain/llm-request.ts'
import type { LlmResponse } from '../../src/domain/llm-response.ts'

/** A request for the embeddings of some items. */
export function embedding(...input: readonly JsonValue[]): LlmRequest {
  const parameters = { input: input.length === 1 ? (input[0] ?? '') : input }
  return {
    protocol: 'openai.embeddings',
    model: 'text-embedding-3-small',
    messages: [],
    parameters,
  }
}

/** A vector that tells which item it is of. */
export function vectorOf(item: JsonValue): readonly number[] {
  const text = JSON.stringify(item)
  return [text.length, ...[...text].slice(0, 8).map((character) => character.charCodeAt(0) / 256)]
}

/** What a server answers: the items in reverse order, for the order is no promise. */
export function embeddingsFor(items: readonly JsonValue[], model: string): JsonObject {
  const data = items.map((item, index) => ({
    object: 'embedding',
    index,
    embedding: vectorOf(item),
  }))
  const tokens = items.reduce<number>((sum, item) => sum + String(item).length, 0)
  const usage = { prompt_tokens: tokens, total_tokens: tokens }
  return { object: 'list', data: data.reverse(), model, usage }
}

/** How a provider reacts that gives embeddings. */
export async function embeds(request: LlmRequest): Promise<LlmResponse> {
  const body = embeddingsFor(itemsOf(request), request.model)
  return readEmbeddingList(body, { provider: 'test', requestId: 'req-test', latencyMs: 100 })
}

/** The vectors of an answer, in order. */
export function vectorsIn({ body }: LlmResponse): readonly unknown[] {
  return embeddingsOf(body).map((item) => item.embedding)
}
