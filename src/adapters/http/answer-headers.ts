import type { Delivery } from '../../application/delivery.ts'

/** Headers of an answer that say how it came about; ages and lifetimes in whole seconds. */
export function answerHeaders(delivery: Delivery, provider: string): Record<string, string> {
  return {
    'cache-status': cacheStatus(delivery),
    'x-cache': delivery.outcome.toUpperCase(),
    // Libraries' users name providers as they like; headers take what ASCII has.
    'x-reprise-provider': provider.replace(/[^ -~]/g, '?'),
    ...ageHeader(delivery),
    ...(delivery.outcome === 'degraded' ? { 'x-reprise-degraded': 'graceful_fallback' } : {}),
  }
}

/** RFC 9211. A stream's header is sent before it is known whether it will be stored. */
function cacheStatus(delivery: Delivery): string {
  switch (delivery.outcome) {
    case 'hit':
      return hitStatus(delivery.freshForMs)
    case 'stale':
      return 'reprise; hit; detail=stale'
    case 'semantic':
      return 'reprise; hit; detail=semantic'
    case 'miss':
      return delivery.stored === true ? 'reprise; fwd=miss; stored' : 'reprise; fwd=miss'
    case 'coalesced':
      return 'reprise; fwd=miss; collapsed'
    case 'bypass':
      return 'reprise; fwd=bypass'
    case 'degraded':
      return 'reprise; fwd=miss; detail=degraded'
  }
}

function ageHeader(delivery: Delivery): Record<string, string> {
  return 'ageMs' in delivery ? { age: wholeSeconds(delivery.ageMs) } : {}
}

/** What `cache-status` says of an exact hit that is fresh for so many milliseconds more. */
export function hitStatus(freshForMs: number): string {
  return `reprise; hit; ttl=${wholeSeconds(freshForMs)}; detail=exact`
}

/** Milliseconds as headers have durations: in whole seconds. */
export function wholeSeconds(ms: number): string {
  return `${Math.floor(ms / 1000)}`
}
