import type { SimulationParts } from '../adapters/cli/simulation-parts.ts'
import { SystemClock } from '../adapters/clock/system-clock.ts'
import type { PriceListPort } from '../domain/ports/price-list-port.ts'
import type { SimilarityIndexPort } from '../domain/ports/similarity-index-port.ts'
import { type Environment, readConfig } from './config.ts'
import { configuredProviders } from './configured.ts'
import type { GatewayConfig } from './gateway-config.ts'

/** What a simulation is given, as it is configured. */
export function simulationParts(environment: Environment): SimulationParts {
  return {
    ttlSeconds: async () => readConfig(environment, 'simulate').ttlSeconds,
    prices: async () => prices(readConfig(environment, 'simulate')),
    questionIndex,
  }
}

// Either is loaded only where it is asked for.

async function prices(config: GatewayConfig): Promise<PriceListPort> {
  const { chosenPrices } = await import('./price-choice.ts')
  const settings = { providers: configuredProviders(config), prices: config.prices ?? [] }
  const list = chosenPrices(settings, new SystemClock())
  await list.load?.()
  return list
}

async function questionIndex(
  maxQuestions: number,
  now: () => number,
): Promise<SimilarityIndexPort> {
  const { MemorySimilarityIndex } = await import('../adapters/semantic/memory-similarity-index.ts')
  const clock = { now, elapsed: now, schedule: () => () => undefined }
  return new MemorySimilarityIndex({ maxQuestions }, clock)
}
