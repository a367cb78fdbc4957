import type { PricedUsage, PriceListPort } from '../../domain/ports/price-list-port.ts'
import { chargeOf, type ModelPrice } from './model-price.ts'

/** In place of a provider's name: whichever it is. */
const ANY = undefined

/** The date of a version, as vendors add it to a model's name: `-2024-08-06`, `-20250929`, `@20250929`, `-05-20`, `-0125`. */
const DATE = /[-@](?:20\d\d-?)?[01]\d-?[0-3]\d$/

/**
 * Prices that are configured, before another list that knows all others. Of several that fit an
 * answer, the model's name decides: in full before its name without a date, that before a
 * prefix, a longer prefix before a shorter one; of two that name the same, the one that also
 * names the provider. How it is written is taken as it is: capitals and vendors' prefixes count.
 */
export class ConfiguredPrices implements PriceListPort {
  readonly #others: PriceListPort
  readonly #byModel = new Map<string, Map<string | undefined, ModelPrice>>()
  /** Lengths of prefixes, the longest first. */
  readonly #prefixLengths: readonly number[]

  /** `others` is asked where none of the prices fits. Of two for the same, the later one counts. */
  constructor(prices: readonly ModelPrice[], others: PriceListPort) {
    this.#others = others
    for (const price of prices) this.#pricesOf(price.model).set(price.provider, price)
    const prefixes = prices.filter(({ model }) => model.endsWith('*'))
    const lengths = new Set(prefixes.map(({ model }) => model.length - 1))
    this.#prefixLengths = [...lengths].sort((one, other) => other - one)
  }

  /** Loads the other list; prices that are configured are there without it. */
  async load(): Promise<void> {
    await this.#others.load?.()
  }

  costOf(usage: PricedUsage): number | undefined {
    const price = this.#priceFor(usage)
    return price === undefined ? this.#others.costOf(usage) : chargeOf(price, usage)
  }

  #pricesOf(model: string): Map<string | undefined, ModelPrice> {
    const known = this.#byModel.get(model) ?? new Map()
    this.#byModel.set(model, known)
    return known
  }

  #priceFor({ model, provider }: PricedUsage): ModelPrice | undefined {
    for (const name of this.#namesOf(model)) {
      const prices = this.#byModel.get(name)
      const price = prices?.get(provider) ?? prices?.get(ANY)
      if (price !== undefined) return price
    }
    return undefined
  }

  /** What a price may call the model, the most specific first. */
  #namesOf(model: string): readonly string[] {
    const fitting = this.#prefixLengths.filter((length) => length <= model.length)
    const prefixes = fitting.map((length) => `${model.slice(0, length)}*`)
    return [model, model.replace(DATE, ''), ...prefixes]
  }
}
