import * as z from 'zod'
import { InvalidRequestError } from '../../domain/errors.ts'
import { validated } from './validated.ts'

/** Infinite ones as well: whoever says so wants no bound. */
const amount = z.custom<number>(
  (value) => typeof value === 'number' && value >= 0,
  'must be a number, 0 or more',
)

const func = z.custom((value) => typeof value === 'function', 'must be a function')

const tenant = z.string().min(1)

const webHandlerSettings = z.strictObject({
  // As in the gateway's configuration: an empty key would be presented by whoever presents none.
  apiKeys: z.array(z.strictObject({ tenant, key: z.string().regex(/^\S+$/) })).optional(),
  identify: func.optional(),
  maxBodyBytes: amount.optional(),
})

const cachedFetchSettings = z.strictObject({
  tenant: tenant.optional(),
  fetch: func.optional(),
  timeoutMs: amount.optional(),
  maxBodyBytes: amount.optional(),
})

/**
 * Looks at the settings of a handler: one that is misspelt would let in whom it is to keep out.
 * @throws {InvalidRequestError} naming what is unknown or wrong.
 */
export function assertWebHandlerSettings(settings: unknown): void {
  assertSettings(webHandlerSettings, settings)
}

/**
 * Looks at the settings of a caching `fetch`.
 * @throws {InvalidRequestError} naming what is unknown or wrong.
 */
export function assertCachedFetchSettings(settings: unknown): void {
  assertSettings(cachedFetchSettings, settings)
}

function assertSettings(schema: z.ZodType, settings: unknown): void {
  if (typeof settings !== 'object' || settings === null)
    throw new InvalidRequestError('settings must be an object', 'settings')
  validated(schema, settings)
}
