import type * as z from 'zod'
import { InvalidRequestError } from '../../domain/errors.ts'
import type { JsonObject } from '../../domain/json.ts'

/** zod would compile a schema first: a microsecond less for each request, and several milliseconds more for the first. */
const AS_IT_IS = { jitless: true } as const

/**
 * A value that meets a schema.
 * @throws {InvalidRequestError} naming the first field that does not; `within` is the path of the value itself.
 */
export function validated<T>(schema: z.ZodType<T>, value: unknown, within?: string): T {
  const result = schema.safeParse(value, AS_IT_IS)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const path = [...(within === undefined ? [] : [within]), ...(issue?.path ?? []), ...keys].join(
    '.',
  )
  throw new InvalidRequestError(`${path || 'body'}: ${issue?.message ?? 'invalid'}`, path || 'body')
}

/**
 * A JSON object that meets a schema, as it came: schemas copy, and a copy would lose what is unusual, such as `__proto__`.
 * @throws {InvalidRequestError} as {@link validated} does.
 */
export function asGiven<T extends object>(schema: z.ZodType<T>, value: unknown): T & JsonObject {
  validated(schema, value)
  return value as T & JsonObject
}
