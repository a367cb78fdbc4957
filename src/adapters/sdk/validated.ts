import type * as z from 'zod'
import { InvalidRequestError } from '../../domain/errors.ts'

/**
 * A value that meets a schema; `within` is its own path.
 * @throws {InvalidRequestError} naming the first member that is unknown or wrong.
 */
export function validated<T>(
  schema: z.ZodType<T>,
  value: unknown,
  within: readonly string[] = [],
): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const member = [...within, ...(issue?.path ?? []), ...keys].join('.')
  throw new InvalidRequestError(`${member}: ${issue?.message ?? 'invalid'}`, member)
}
