import { embeddingsOf, isComplete, promptTokensOf } from './embedding-list.ts'
import type { JsonObject, JsonValue } from './json.ts'

/**
 * The answer to several items as one body for each, in order; undefined where it does not
 * hold as many. Tokens are not told apart by vendors: each item gets its share by length,
 * so that the shares add up.
 */
export function splitEmbeddings(
  body: JsonObject,
  items: readonly JsonValue[],
): readonly JsonObject[] | undefined {
  if (!isComplete(body, items.length)) return undefined
  const embeddings = embeddingsOf(body)
  const shares = sharesOf(promptTokensOf(body), items.map(weightOf))
  return embeddings.map((embedding, place) => ({
    ...body,
    data: [{ ...embedding, index: 0 }],
    usage: usageOf(shares[place] ?? 0),
  }))
}

/** One body for several items, from one body for each. */
export function joinEmbeddings(bodies: readonly JsonObject[]): JsonObject {
  const data = bodies.flatMap(embeddingsOf).map((embedding, index) => ({ ...embedding, index }))
  const tokens = bodies.reduce((sum, body) => sum + promptTokensOf(body), 0)
  return { ...bodies[0], data, usage: usageOf(tokens) }
}

function usageOf(tokens: number): JsonObject {
  return { prompt_tokens: tokens, total_tokens: tokens }
}

/** An empty text has its share, too: vendors frame each. */
function weightOf(item: JsonValue): number {
  return 1 + (typeof item === 'string' || Array.isArray(item) ? item.length : 0)
}

/** Cuts a whole number in proportion to weights; what rounding leaves over goes along the way. */
function sharesOf(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((one, other) => one + other, 0)
  let before = 0
  let given = 0
  return weights.map((weight) => {
    before += weight
    const until = Math.round((total * before) / sum)
    const share = until - given
    given = until
    return share
  })
}
