import type { PricedUsage } from '../../domain/ports/price-list-port.ts'

/** What a model's tokens cost, in US dollars per million of them. 0 is a price. */
export interface ModelPrice {
  /** The model as its provider's answers name it, with or without a date; a `*` at the end stands for anything. */
  readonly model: string
  /** The name of the provider that answers, as configured; absent: whichever does. */
  readonly provider?: string
  /** Input that none of the following prices are for. */
  readonly inputPerMillion: number
  /** Input that the provider took from a cache of its own. Default: `inputPerMillion`. */
  readonly cachedInputPerMillion?: number
  /** Input that the provider wrote to a cache of its own. Default: `inputPerMillion`. */
  readonly cacheWritePerMillion?: number
  /** Input that it wrote there for an hour, not minutes. Default: `cacheWritePerMillion`. */
  readonly cacheWriteHourPerMillion?: number
  /** Output, reasoning included; 0 for a model of embeddings. */
  readonly outputPerMillion: number
}

/**
 * What an answer costs at this price, in millionths of a US dollar, fractions included; undefined
 * where its numbers make no sense, such as more cached tokens than tokens.
 */
export function chargeOf(price: ModelPrice, usage: PricedUsage): number | undefined {
  const { inputTokens, outputTokens, cachedInputTokens = 0 } = usage
  const { cacheWriteTokens: written = 0, cacheWriteHourTokens: hour = 0 } = usage
  const { inputPerMillion: each, cachedInputPerMillion: cached = each } = price
  const { cacheWritePerMillion: write = each, cacheWriteHourPerMillion: hourly = write } = price
  const rest = inputTokens - cachedInputTokens - written
  const counts = [rest, cachedInputTokens, written - hour, hour, outputTokens] as const
  if (!counts.every((tokens) => Number.isFinite(tokens) && tokens >= 0)) return undefined
  const prices = [each, cached, write, hourly, price.outputPerMillion] as const
  // Dollars per million tokens are millionths of a dollar per token.
  return counts.reduce((sum, tokens, place) => sum + tokens * (prices[place] ?? 0), 0)
}
