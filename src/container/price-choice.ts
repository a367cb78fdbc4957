import { PublishedPrices } from '../adapters/prices/published-prices.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { PriceListPort } from '../domain/ports/price-list-port.ts'
import { DEMO_NAME, providerName, providerUrl } from './provider-choice.ts'
import type { RepriseSettings } from './settings.ts'

/** Published prices, for the providers that the settings name. The demo provider's answers have none. */
export function chosenPrices({ providers = [] }: RepriseSettings, clock: ClockPort): PriceListPort {
  const urls = new Map<string, string>()
  const unpriced = new Set(providers.length === 0 ? [DEMO_NAME] : [])
  for (const settings of providers) {
    if (settings.kind === 'demo') unpriced.add(providerName(settings))
    else if (settings.kind !== 'adapter') urls.set(providerName(settings), providerUrl(settings))
  }
  return new PublishedPrices(urls, unpriced, clock)
}
