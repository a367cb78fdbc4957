import { type JsonObject, type JsonValue, jsonObjects, objectIn } from './json.ts'
import type { LlmRequest } from './llm-request.ts'
import type { LlmResponse, ResponseOrigin } from './llm-response.ts'
import { OnePiece } from './one-piece.ts'
import { tokenCount } from './token-count.ts'
import type { Unfitness, WireFormat } from './wire-format.ts'

/** OpenAI's embeddings. What is stored is always the answer to one text, an item of what was asked. */
export const EMBEDDING_LIST: WireFormat = {
  read: readEmbeddingList,
  unfitness: ({ body }: LlmResponse) => embeddingUnfitness(body),
  assembly: () => new OnePiece(),
  replay: (body) => [body],
  reissued: (body) => body,
  reissuedChunk: (chunk) => chunk,
  idPrefix: 'embd-',
  cachedInputTokens: () => 0,
}

/** Reads a whole `/v1/embeddings` body into an answer; it says no text. */
export function readEmbeddingList(body: JsonObject, origin: ResponseOrigin): LlmResponse {
  return {
    protocol: 'openai.embeddings',
    content: '',
    model: typeof body.model === 'string' ? body.model : '',
    inputTokens: promptTokensOf(body),
    outputTokens: 0,
    ...{ provider: origin.provider, requestId: origin.requestId, latencyMs: origin.latencyMs },
    cached: false,
    finishReason: null,
    toolCalls: [],
    body,
  }
}

/** The embeddings of a body, in the order of what was asked; some servers answer in another. */
export function embeddingsOf(body: JsonObject): readonly JsonObject[] {
  const position = ({ index }: JsonObject): number => (typeof index === 'number' ? index : 0)
  return [...jsonObjects(body.data)].sort((one, other) => position(one) - position(other))
}

/**
 * Whether a body holds a vector for each of so many items. Numbers have to name every place, or
 * none: which is which cannot be guessed.
 */
export function isComplete(body: JsonObject, items: number): boolean {
  const embeddings = jsonObjects(body.data)
  if (embeddings.length !== items || items === 0) return false
  const places = new Set(embeddings.map(({ index }) => index))
  const unnumbered = places.size === 1 && places.has(undefined)
  const numbered = embeddings.every((_, place) => places.has(place))
  return (unnumbered || numbered) && embeddings.every(({ embedding }) => isVector(embedding))
}

/** Tokens that a body says were read. */
export function promptTokensOf({ usage }: JsonObject): number {
  return tokenCount(objectIn(usage).prompt_tokens)
}

/** What a request asks about: texts, or texts as lists of tokens. One of either is a list of one. */
export function itemsOf({ parameters }: LlmRequest): readonly JsonValue[] {
  const { input = '' } = parameters
  const isList = Array.isArray(input) && typeof input[0] !== 'number'
  return isList ? (input as readonly JsonValue[]) : [input]
}

function embeddingUnfitness(body: JsonObject): Unfitness | undefined {
  const [embedding, ...others] = embeddingsOf(body)
  if (embedding === undefined) return 'no_choice'
  if (others.length > 0) return 'incomplete'
  return isVector(embedding.embedding) ? undefined : 'empty'
}

/** Numbers, or their bytes in base64. */
function isVector(value: JsonValue | undefined): boolean {
  if (typeof value === 'string') return value !== ''
  return Array.isArray(value) && value.length > 0 && value.every(Number.isFinite)
}
