import type * as z from 'zod'
import { CliFailure } from './cli-failure.ts'

/**
 * What a gateway answered, checked.
 * @throws {CliFailure} where it does not meet the schema: another version answers, or somebody else.
 */
export function answerOf<T>(schema: z.ZodType<T>, answer: unknown): T {
  const result = schema.safeParse(answer)
  if (result.success) return result.data
  throw new CliFailure(
    'what answers is no gateway of Reprise, or one of a version that this one does not know',
  )
}
