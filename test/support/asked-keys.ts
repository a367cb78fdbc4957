import { doorAt } from '../../src/adapters/http/doors.ts'
import { deriveCacheKey } from '../../src/domain/cache-key.ts'
import { itemsOf } from '../../src/domain/embedding-list.ts'
import type { LlmRequest } from '../../src/domain/llm-request.ts'
import { type MixedRequest, TENANT_KEYS } from './mixed-requests.ts'

/** The keys of a request as `/admin/state` shows them, of every item that it has; none where it has none. */
export function askedKeys({ path, headers, body }: MixedRequest): readonly string[] {
  const tenant = headers.authorization === `Bearer ${TENANT_KEYS.globex}` ? 'globex' : 'acme'
  const call = doorAt(path)?.read(JSON.parse(body), (name) => headers[name])
  const requests = call === undefined ? [] : parts(call.request)
  return requests.flatMap((request) => {
    const derivation = deriveCacheKey(request, { tenant })
    return derivation.kind === 'keyed' ? [derivation.key.digest.slice(0, 12)] : []
  })
}

function parts(request: LlmRequest): readonly LlmRequest[] {
  if (request.protocol !== 'openai.embeddings') return [request]
  return itemsOf(request).map((input) => {
    return { ...request, parameters: { ...request.parameters, input } }
  })
}
