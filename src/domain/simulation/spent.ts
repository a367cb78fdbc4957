import type { RequestBook } from './request-book.ts'

/** What the log says was spent; sums hold what is known. */
export interface Spent {
  readonly inputTokens: number
  readonly outputTokens: number
  readonly microusd: number
  /** Requests in no sum of money. */
  readonly unpriced: number
  readonly ms: number
  readonly untimed: number
}

/** Adds up what the log says. */
export function spentIn(book: RequestBook): Spent {
  const spent = { inputTokens: 0, outputTokens: 0, microusd: 0, unpriced: 0, ms: 0, untimed: 0 }
  for (let place = 0; place < book.size; place += 1) {
    const { inputTokens, outputTokens, cost, latencyMs } = book.figuresAt(place)
    spent.inputTokens += inputTokens || 0
    spent.outputTokens += outputTokens || 0
    if (Number.isNaN(cost)) spent.unpriced += 1
    else spent.microusd += cost
    if (Number.isNaN(latencyMs)) spent.untimed += 1
    else spent.ms += latencyMs
  }
  const { inputTokens, outputTokens, microusd, ms, ...unknown } = spent
  return {
    inputTokens: Math.round(inputTokens),
    outputTokens: Math.round(outputTokens),
    microusd: Math.round(microusd),
    ms: Math.round(ms),
    ...unknown,
  }
}
