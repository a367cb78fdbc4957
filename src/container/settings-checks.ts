import * as z from 'zod'
import { ConfigurationError } from '../domain/errors.ts'
import { READ_ONCE } from './read-once.ts'
import type { RepriseSettings } from './settings.ts'

/** No bound is below 0, nor what `Number` makes of an absent variable; one without end is allowed. */
const amount = z
  .custom<number>((value) => typeof value === 'number' && value >= 0, 'must be a number, 0 or more')
  .optional()

const IMPLEMENTS = 'must be an implementation of the port'

const text = z.string().optional()
const standby = z.enum(['none', 'memory']).optional()
const store = { url: z.string(), prefix: text, standby, maxBytes: amount, commandTimeoutMs: amount }
const tls = z.strictObject({ ca: text, cert: text, key: text }).optional()

const cache = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('memory'), maxBytes: amount }),
  z.strictObject({ kind: z.enum(['redis', 'tiered']), ...store, tls, connectTimeoutMs: amount }),
  z.strictObject({ kind: z.literal('keyv'), ...store }),
  z.strictObject({ kind: z.literal('none') }),
])

const bounds = {
  timeoutMs: amount,
  firstTokenTimeoutMs: amount,
  streamTimeoutMs: amount,
  retries: amount,
}

/** Whether addresses can be used and names fit together shows at the start. */
const asked = {
  ...bounds,
  name: text,
  apiKey: text,
  models: z.unknown().optional(),
  connectTimeoutMs: amount,
}

const provider = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('openai'), url: z.string(), ...asked }),
  z.strictObject({ kind: z.literal('anthropic'), url: text, ...asked }),
  z.strictObject({
    kind: z.literal('adapter'),
    adapter: z.custom(isObject, IMPLEMENTS),
    ...bounds,
  }),
  z.strictObject({ kind: z.literal('demo'), name: text }),
])

const port = z.custom(isObject, IMPLEMENTS).optional()

const adapters = z.strictObject({
  cache: port,
  metrics: port,
  leases: port,
  embedder: port,
  similarityIndex: port,
  providers: z.array(z.custom(isObject, IMPLEMENTS)).readonly().optional(),
  prices: port,
  clock: port,
  logger: port,
  tracer: port,
})

/** Prices, encryption and similar questions are judged where they are used. */
const settingsSchema = z.strictObject({
  cache: cache.optional(),
  providers: z.array(provider).readonly().optional(),
  prices: z.unknown().optional(),
  ttlSeconds: amount,
  staleSeconds: amount,
  maxEntryBytes: amount,
  atRest: z.unknown().optional(),
  apology: z.boolean().optional(),
  metricsFlushMs: amount,
  revalidateSeconds: amount,
  earlyRefresh: amount,
  maxGenerations: amount,
  maxQueued: amount,
  queueWaitMs: amount,
  lingerMs: amount,
  leaseWaitMs: amount,
  semantic: z.unknown().optional(),
  audit: z.unknown().optional(),
  logLevel: text,
  adapters: adapters.optional(),
} satisfies Record<keyof RepriseSettings, z.ZodType>)

/**
 * Checks settings that no file has brought: what types leave out, such as `NaN`, and what programs
 * without types bring.
 * @throws {ConfigurationError} naming every setting that is unknown or wrong.
 */
export function assertSettings(settings: unknown): asserts settings is RepriseSettings {
  const { error } = settingsSchema.safeParse(settings, READ_ONCE)
  if (error !== undefined) throw new ConfigurationError(`wrong settings\n${z.prettifyError(error)}`)
}

function isObject(value: unknown): boolean {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}
