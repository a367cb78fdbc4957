import { CacheUnavailableError, ProviderError, RepriseError } from './errors.ts'

/**
 * What kind of failure an error is, in few values: a provider's status, such as `500`, else how it
 * failed; how a store failed; else the code of one of our own. `_OTHER` is what nobody expected.
 */
export function errorType(error: unknown): string {
  if (error instanceof ProviderError) return error.status?.toString() ?? error.failure
  if (error instanceof CacheUnavailableError) return error.reason
  return error instanceof RepriseError ? error.code : '_OTHER'
}
