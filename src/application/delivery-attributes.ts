import { deriveCacheKey, nameDigest } from '../domain/cache-key.ts'
import { errorType } from '../domain/error-type.ts'
import {
  operationOf,
  requestAttributes,
  spanDigest,
  spanName,
} from '../domain/gen-ai-attributes.ts'
import type { LlmRequest } from '../domain/llm-request.ts'
import type { SpanAttributes, SpanBeginning } from '../domain/ports/tracer-port.ts'
import type { Scope } from '../domain/scope.ts'
import type { Delivery } from './delivery.ts'

/** The span of a request. Its usage is that of the calls within it, so that nobody counts it twice. */
export function requestSpan(request: LlmRequest, scope: Scope, streamed: boolean): SpanBeginning {
  return {
    name: `reprise ${operationOf(request.protocol)} ${spanName(request.model)}`,
    kind: 'request',
    attributes: requestAttributes(request, streamed),
    details: () => identity(request, scope),
  }
}

/** Each item of a request for embeddings has a key of its own. */
function identity(request: LlmRequest, scope: Scope): SpanAttributes {
  const tenant = { 'reprise.tenant': spanDigest(nameDigest(scope.tenant)) }
  if (operationOf(request.protocol) === 'embeddings') return tenant
  const derivation = deriveCacheKey(request, scope)
  if (derivation.kind === 'unkeyable') return tenant
  return { ...tenant, 'reprise.key': spanDigest(derivation.key.digest) }
}

/** How an answer came about, as its span tells it; durations in milliseconds. */
export function deliveryAttributes(delivery: Delivery, provider: string): SpanAttributes {
  return {
    'reprise.outcome': delivery.outcome,
    'reprise.provider': provider === '' ? undefined : spanName(provider),
    'reprise.age_ms': 'ageMs' in delivery ? delivery.ageMs : undefined,
    ...particulars(delivery),
  }
}

function particulars(delivery: Delivery): SpanAttributes {
  const { outcome } = delivery
  if (outcome === 'stale') return { 'reprise.stale_since_ms': delivery.staleSinceMs }
  if (outcome === 'semantic') {
    const { similarity, probability } = delivery
    return { 'reprise.similarity': similarity, 'reprise.probability': probability }
  }
  if (outcome === 'degraded') return { 'reprise.cause': errorType(delivery.cause) }
  const decided = outcome === 'miss' && delivery.stored !== 'pending'
  return decided ? { 'reprise.stored': delivery.stored } : {}
}
