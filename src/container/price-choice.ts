import { ConfiguredPrices } from '../adapters/prices/configured-prices.ts'
import { PublishedPrices } from '../adapters/prices/published-prices.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { PriceListPort } from '../domain/ports/price-list-port.ts'
import { assertPrices } from './price-settings.ts'
import { DEMO_NAME, providerName, providerUrl } from './provider-choice.ts'
import type { RepriseSettings } from './settings.ts'

/**
 * The prices that the settings hold, and for all others the list that the caller brings, else
 * the published ones.
 * @throws {ConfigurationError} where a price is wrong.
 */
export function chosenPrices(settings: RepriseSettings, clock: ClockPort): PriceListPort {
  const { prices = [], adapters = {} } = settings
  const others = adapters.prices ?? publishedPrices(settings, clock)
  assertPrices(prices)
  if (prices.length === 0) return others
  return new ConfiguredPrices(prices, others)
}

/** Published prices, for the providers that the settings name. The demo provider's answers have none. */
function publishedPrices({ providers = [] }: RepriseSettings, clock: ClockPort): PublishedPrices {
  const urls = new Map<string, string>()
  const unpriced = new Set(providers.length === 0 ? [DEMO_NAME] : [])
  for (const settings of providers) {
    if (settings.kind === 'demo') unpriced.add(providerName(settings))
    else if (settings.kind !== 'adapter') urls.set(providerName(settings), providerUrl(settings))
  }
  return new PublishedPrices(urls, unpriced, clock)
}
