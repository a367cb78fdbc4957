import type { PricedUsage } from '../../domain/ports/price-list-port.ts'

/** A price that has been worked out; undefined where there is none. */
type Price = number | undefined

/** Numbers of tokens below it can be told apart by one number, two at a time. */
const FEW_TOKENS = 2 ** 26

/** Longest name of a model, in UTF-16 units, whose prices are kept. */
const MAX_NAME_LENGTH = 100

/** Remembers what usage costs: by provider and model, then by what was used. */
export class KeptPrices {
  readonly #limit: number
  readonly #prices = new Map<string, Map<string, Map<number | string, Price>>>()
  #size = 0

  /** Keeps at most so many; beyond it all of them go. */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** The price of usage, worked out where it is not known. Names of models come from outside: long ones are not kept. */
  of(usage: PricedUsage, workOut: () => Price): Price {
    if (usage.model.length > MAX_NAME_LENGTH) return workOut()
    const counts = countsKey(usage)
    const known = this.#prices.get(usage.provider)?.get(usage.model)
    const price = known?.get(counts)
    if (price !== undefined || known?.has(counts)) return price
    return this.#keep(usage, counts, workOut())
  }

  clear(): void {
    this.#prices.clear()
    this.#size = 0
  }

  #keep({ provider, model }: PricedUsage, counts: number | string, price: Price): Price {
    if (this.#size >= this.#limit) this.clear()
    const ofProvider = this.#prices.get(provider) ?? new Map<string, Map<number | string, Price>>()
    const ofModel = ofProvider.get(model) ?? new Map<number | string, Price>()
    this.#prices.set(provider, ofProvider.set(model, ofModel.set(counts, price)))
    this.#size += 1
    return price
  }
}

/** Tells apart what was used. Most often that is a few tokens of two kinds, for which no text is written. */
function countsKey(usage: PricedUsage): number | string {
  const { inputTokens, outputTokens, cachedInputTokens = 0 } = usage
  const { cacheWriteTokens = 0, cacheWriteHourTokens = 0 } = usage
  const plain = cachedInputTokens === 0 && cacheWriteTokens === 0 && cacheWriteHourTokens === 0
  if (plain && isFew(inputTokens) && isFew(outputTokens))
    return inputTokens * FEW_TOKENS + outputTokens
  const read = `${inputTokens} ${outputTokens} ${cachedInputTokens}`
  return `${read} ${cacheWriteTokens} ${cacheWriteHourTokens}`
}

function isFew(tokens: number): boolean {
  return Number.isInteger(tokens) && tokens >= 0 && tokens < FEW_TOKENS
}
