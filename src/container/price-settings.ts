import * as z from 'zod'
import type { ModelPrice } from '../adapters/prices/model-price.ts'
import { ConfigurationError } from '../domain/errors.ts'
import { READ_ONCE } from './read-once.ts'

/** Dearer than any model: more is a price of something else than a million tokens. */
const MAX_PER_MILLION = 100_000

/** Most prices; each takes some hundred bytes. */
const MAX_PRICES = 1000

const perMillion = z.number().min(0).max(MAX_PER_MILLION)

const modelPrice = z.strictObject({
  model: z
    .string()
    .min(1)
    .max(256)
    .regex(/^[^*]*\*?$/, 'may have a * at its end only'),
  provider: z.string().min(1).max(256).optional(),
  inputPerMillion: perMillion,
  cachedInputPerMillion: perMillion.optional(),
  cacheWritePerMillion: perMillion.optional(),
  cacheWriteHourPerMillion: perMillion.optional(),
  outputPerMillion: perMillion,
})

/** Prices of models, one by one; whether they fit together is for {@link assertDistinct}. */
export const pricesSchema: z.ZodType = z.array(modelPrice).max(MAX_PRICES)

const settings = z.object({ prices: pricesSchema })

/**
 * Checks prices that no file has brought.
 * @throws {ConfigurationError} naming what is wrong, or where two are for the same.
 */
export function assertPrices(prices: readonly ModelPrice[]): void {
  const { error } = settings.safeParse({ prices }, READ_ONCE)
  if (error !== undefined) throw new ConfigurationError(`wrong prices\n${z.prettifyError(error)}`)
  assertDistinct(prices)
}

/** @throws {ConfigurationError} where two prices are for the same model of the same provider. */
export function assertDistinct(prices: readonly ModelPrice[]): void {
  const places = new Map<string, number>()
  for (const [place, { model, provider }] of prices.entries()) {
    const name = JSON.stringify([model, provider])
    const earlier = places.get(name)
    if (earlier !== undefined) {
      throw new ConfigurationError(
        `prices[${place}]: is for the same model and provider as prices[${earlier}]`,
      )
    }
    places.set(name, place)
  }
}

/** @throws {ConfigurationError} where a price is for a provider that none of these names is of. */
export function assertKnownProviders(
  prices: readonly ModelPrice[],
  names: readonly string[],
): void {
  const place = prices.findIndex(
    ({ provider }) => provider !== undefined && !names.includes(provider),
  )
  if (place >= 0) {
    throw new ConfigurationError(
      `prices[${place}].provider: must be the name of a provider (${names.join(', ')})`,
    )
  }
}
