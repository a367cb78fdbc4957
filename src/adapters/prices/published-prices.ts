import { setImmediate as turn } from 'node:timers/promises'
import type { calcPrice, findProvider } from '@pydantic/genai-prices'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { PricedUsage, PriceListPort } from '../../domain/ports/price-list-port.ts'
import { KeptPrices } from './kept-prices.ts'

interface Catalogue {
  readonly calcPrice: typeof calcPrice
  readonly findProvider: typeof findProvider
}

/** How long a price that has been worked out is good, in milliseconds: some change by the hour. */
const GOOD_FOR_MS = 3_600_000

/** How many are kept. Working one out takes some 100 microseconds; a replay asks again for its answer's. */
const MAX_KEPT = 10_000

/**
 * List prices as vendors publish them, from data that comes with the package: nothing is
 * fetched. A provider is recognised by its URL, else by its name; one that is neither,
 * such as a proxy, is taken to charge what the model's maker does.
 */
export class PublishedPrices implements PriceListPort {
  readonly #urls: ReadonlyMap<string, string>
  readonly #unpriced: ReadonlySet<string>
  readonly #clock: ClockPort
  readonly #kept = new KeptPrices(MAX_KEPT)
  #catalogue: Catalogue | undefined
  #keptUntil = 0

  /** `urls` are providers' base URLs by their name, `unpriced` the names of those that no list has. */
  constructor(urls: ReadonlyMap<string, string>, unpriced: ReadonlySet<string>, clock: ClockPort) {
    this.#urls = urls
    this.#unpriced = unpriced
    this.#clock = clock
  }

  /** Loads the catalogue: about a megabyte, which neither a start nor the answer to be priced has to wait for. */
  async load(): Promise<void> {
    await turn()
    this.#catalogue = await import('@pydantic/genai-prices')
  }

  costOf(usage: PricedUsage): number | undefined {
    const now = this.#clock.now()
    if (now >= this.#keptUntil) {
      this.#kept.clear()
      this.#keptUntil = (Math.floor(now / GOOD_FOR_MS) + 1) * GOOD_FOR_MS
    }
    return this.#kept.of(usage, () => this.#workOut(usage, now))
  }

  /** The catalogue throws where numbers make no sense, such as more cached tokens than tokens. */
  #workOut(usage: PricedUsage, now: number): number | undefined {
    const provider = this.#providerOf(usage)
    if (this.#catalogue === undefined || provider === undefined) return undefined
    try {
      const options = { provider, timestamp: new Date(now) }
      const dollars = this.#catalogue.calcPrice(countsOf(usage), usage.model, options)?.total_price
      return dollars === undefined ? undefined : dollars * 1_000_000
    } catch {
      return undefined
    }
  }

  #providerOf({ model, provider }: PricedUsage): ReturnType<typeof findProvider> {
    if (this.#catalogue === undefined || this.#unpriced.has(provider)) return undefined
    const { findProvider } = this.#catalogue
    const providerApiUrl = this.#urls.get(provider)
    const byUrl = providerApiUrl === undefined ? undefined : findProvider({ providerApiUrl })
    return byUrl ?? findProvider({ providerId: provider }) ?? findProvider({ modelId: model })
  }
}

/** What was used, as the catalogue counts it: writes for minutes are those that are not for an hour. */
function countsOf(usage: PricedUsage): Parameters<typeof calcPrice>[0] {
  const { inputTokens, outputTokens, cachedInputTokens = 0 } = usage
  const { cacheWriteTokens = 0, cacheWriteHourTokens = 0 } = usage
  return {
    input_tokens: inputTokens,
    output_tokens: outputTokens,
    cache_read_tokens: cachedInputTokens,
    cache_write_tokens: cacheWriteTokens,
    cache_write_1h_tokens: cacheWriteHourTokens,
  }
}
