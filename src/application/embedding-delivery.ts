import type { Delivery, Generated } from './delivery.ts'

/** The outcomes of several items as one: the one that says most about how far the whole is from a hit. */
export function joinedDelivery(items: readonly Generated[]): Delivery {
  const of = <T extends Delivery['outcome']>(
    outcome: T,
  ): readonly Extract<Generated, { outcome: T }>[] =>
    items.filter((item): item is Extract<Generated, { outcome: T }> => item.outcome === outcome)
  const [hits, stale, misses] = [of('hit'), of('stale'), of('miss')]
  if (stale.length > 0) {
    const staleSinceMs = Math.max(...stale.map((item) => item.staleSinceMs))
    return { outcome: 'stale', ageMs: oldest([...hits, ...stale]), staleSinceMs }
  }
  if (of('bypass').length > 0) return { outcome: 'bypass' }
  if (misses.length > 0)
    return { outcome: 'miss', stored: misses.every((item) => item.stored === true) }
  if (of('coalesced').length > 0) return { outcome: 'coalesced' }
  const freshForMs = Math.min(...hits.map((item) => item.freshForMs))
  return { outcome: 'hit', ageMs: oldest(hits), freshForMs }
}

function oldest(items: readonly { readonly ageMs: number }[]): number {
  return Math.max(...items.map(({ ageMs }) => ageMs))
}
