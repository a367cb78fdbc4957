import type { z } from 'zod'
import { CliFailure } from './cli-failure.ts'

/**
 * What a gateway answered, checked.
 * @throws {CliFailure} where it does not meet the schema: another version answers.
 */
export function answerOf<T>(schema: z.ZodType<T>, answer: unknown): T {
  const result = schema.safeParse(answer)
  if (result.success) return result.data
  throw new CliFailure('the gateway answers what this version does not understand')
}
