import type { LanguageModelV4CallOptions } from '@ai-sdk/provider'
import * as z from 'zod'
import type { GenerateOptions } from '../../application/generate-options.ts'
import { present } from '../../domain/present.ts'
import { validated } from './validated.ts'

const seconds = z.number().min(0)

/** What callers may ask of the cache, as `providerOptions: { reprise: { ... } }`. */
const controls = z.strictObject({
  namespace: z.string().max(256).optional(),
  ttlSeconds: seconds.optional(),
  maxAgeSeconds: seconds.optional(),
  staleIfErrorSeconds: seconds.optional(),
  tags: z.array(z.string()).optional(),
  noCache: z.boolean().optional(),
  noStore: z.boolean().optional(),
  onlyIfCached: z.boolean().optional(),
  apology: z.boolean().optional(),
  semantic: z.union([z.literal(false), z.literal('answer'), z.number().min(0).max(1)]).optional(),
})

/** What a caller wants of the cache. */
export interface AiSdkControls {
  readonly namespace?: string
  readonly options: GenerateOptions
}

/**
 * Reads what a call says to Reprise.
 * @throws {InvalidRequestError} naming what is wrong.
 */
export function aiSdkControls({ providerOptions }: LanguageModelV4CallOptions): AiSdkControls {
  const given = providerOptions?.reprise ?? {}
  const wishes = validated(controls, given, ['providerOptions', 'reprise'])
  const { namespace, ttlSeconds, maxAgeSeconds, staleIfErrorSeconds, ...flags } = wishes
  const options = present({
    ...flags,
    ttlMs: milliseconds(ttlSeconds),
    maxAgeMs: milliseconds(maxAgeSeconds),
    staleIfErrorMs: milliseconds(staleIfErrorSeconds),
  })
  return { ...(namespace === undefined ? {} : { namespace }), options }
}

function milliseconds(value: number | undefined): number | undefined {
  return value === undefined ? undefined : value * 1000
}
