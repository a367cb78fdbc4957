import * as z from 'zod'
import { ConfigurationError } from '../domain/errors.ts'
import { READ_ONCE } from './read-once.ts'
import type { SemanticSettings } from './semantic-settings.ts'

/** What decides whose answer is given: a wrong word here must not be taken for the laxer one. */
const deciding = z.looseObject({
  mode: z.enum(['on', 'verified', 'shadow']),
  match: z.enum(['answer', 'intent']).optional(),
  threshold: z.number().min(0).max(1).optional(),
  acceptedError: z.number().gt(0).lt(1).optional(),
  deadlineMs: z.number().positive().optional(),
})

const checked = z.object({ semantic: deciding })

/**
 * Checks settings that no file has brought.
 * @throws {ConfigurationError} naming what is wrong.
 */
export function assertDeciding(semantic: SemanticSettings): void {
  const { error } = checked.safeParse({ semantic }, READ_ONCE)
  if (error !== undefined)
    throw new ConfigurationError(`wrong settings for similar questions\n${z.prettifyError(error)}`)
}
