/** States of providers and of the cache, from what is well to what is worst. */
const BY_GRAVITY = ['ok', 'closed', 'probing', 'cooling', 'failing', 'open', 'standby']

/** How grave a state is: the higher, the worse. */
export function gravity(state: string): number {
  return BY_GRAVITY.indexOf(state)
}

/** What is gravest, the first of those that are alike; of states, where nothing else is said. Throws where there is none. */
export function worst<T>(
  all: readonly T[],
  graveness: (one: T) => number = (one) => gravity(String(one)),
): T {
  return all.reduce((found, each) => (graveness(each) > graveness(found) ? each : found))
}
