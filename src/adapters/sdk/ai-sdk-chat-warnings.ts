import type { SharedV4Warning } from '@ai-sdk/provider'
import { ProviderError } from '../../domain/errors.ts'

/** Features that a model may leave out: all, or those that are named, as the AI SDK names them (`seed`). */
export type Unsupported = boolean | readonly string[]

/** Names of features that may be repeated in a message: vendors may put anything into theirs. */
const PLAIN_NAME = /^[\w.-]{1,64}$/

/**
 * A model that does not support what it was asked for leaves it out, and warns. Its answer
 * is then another question's, and must not be kept under this one.
 * @throws {ProviderError} where it has left out what it may not; the next provider may support it.
 */
export function assertSupported(
  warnings: readonly SharedV4Warning[],
  provider: string,
  allowed: Unsupported,
): void {
  if (allowed === true) return
  const left = warnings.flatMap((warning) =>
    warning.type === 'unsupported' ? [warning.feature] : [],
  )
  const feature = left.find((name) => allowed === false || !allowed.includes(name))
  if (feature === undefined) return
  const named = PLAIN_NAME.test(feature) ? feature : 'something in the request'
  const details = { provider, failure: 'protocol', retryable: false } as const
  throw new ProviderError(`${provider} does not support ${named}, and left it out`, details)
}
