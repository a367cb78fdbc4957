import { type CacheKey, deriveCacheKey } from '../domain/cache-key.ts'
import type { LlmRequest } from '../domain/llm-request.ts'
import type { Scope } from '../domain/scope.ts'
import type { GenerateOptions } from './generate-options.ts'

interface AskedFor {
  readonly request: LlmRequest
  readonly scope: Scope
  readonly options: Pick<GenerateOptions, 'handedOver'>
}

/**
 * Whether a request is still the one whose key was looked up. Its caller may have gone on with the
 * list of messages meanwhile: what it is now must not answer others who ask under that key.
 */
export function isAsLookedUp({ request, scope, options }: AskedFor, key: CacheKey): boolean {
  if (options.handedOver) return true
  const now = deriveCacheKey(request, scope)
  return now.kind === 'keyed' && now.key.digest === key.digest
}
