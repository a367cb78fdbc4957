import * as z from 'zod'
import { InvalidRequestError } from '../../domain/errors.ts'
import { validated } from './validated.ts'

/** Infinite ones as well: whoever says so wants no bound. */
const amount = z
  .custom<number>((value) => typeof value === 'number' && value >= 0, 'must be a number, 0 or more')
  .optional()

const text = z.string().optional()
const named = z.string().min(1)
const func = z.custom((value) => typeof value === 'function', 'must be a function')
const tenant = z.custom<string>(
  (value) => typeof value === 'string' && value !== '',
  'a tenant is needed',
)

const middleware = z.strictObject({
  tenant,
  namespace: text,
  upstream: text,
  timeoutMs: amount,
  retries: amount,
})

/** Tags are read where they are copied. */
const langChainCache = z.strictObject({
  tenant,
  namespace: text,
  model: text,
  textOnly: z.boolean().optional(),
  ttlMs: amount,
  tags: z.unknown().optional(),
})

const provider = z.strictObject({
  name: named,
  model: z.custom(isModel, 'must be a model of the AI SDK, or a function that makes one'),
  models: z.array(z.string()).optional(),
  modelFor: func.optional(),
  allowUnsupported: z.union([z.boolean(), z.array(z.string())]).optional(),
  timeoutMs: amount,
})

/**
 * Looks at the settings of the AI SDK's middleware: one that is misspelt would have callers share
 * what they may not.
 * @throws {InvalidRequestError} naming what is unknown or wrong.
 */
export function assertMiddlewareSettings(settings: unknown): void {
  assertSettings(middleware, settings, 'settings')
}

/**
 * Looks at the options of LangChain's cache.
 * @throws {InvalidRequestError} naming what is unknown or wrong.
 */
export function assertCacheOptions(options: unknown): void {
  assertSettings(langChainCache, options, 'options')
}

/**
 * Looks at the settings of a provider over the AI SDK.
 * @throws {InvalidRequestError} naming what is unknown or wrong.
 */
export function assertProviderSettings(settings: unknown): void {
  assertSettings(provider, settings, 'settings')
}

function assertSettings(schema: z.ZodType, settings: unknown, called: string): void {
  if (typeof settings !== 'object' || settings === null)
    throw new InvalidRequestError(`${called} must be an object`, called)
  validated(schema, settings)
}

function isModel(value: unknown): boolean {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}
