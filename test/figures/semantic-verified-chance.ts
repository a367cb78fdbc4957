/** Numbers from 0 to below 1 that look drawn by lot, the same for the same seed (mulberry32, Tommy Ettinger). */
export function chanceOf(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The numbers below `count` in an order drawn by lot (Fisher and Yates). */
export function shuffled(count: number, chance: () => number): readonly number[] {
  const order = Array.from({ length: count }, (_, place) => place)
  for (let place = count - 1; place > 0; place -= 1) {
    const other = Math.floor(chance() * (place + 1))
    const [one, two] = [order[place] ?? 0, order[other] ?? 0]
    order[place] = two
    order[other] = one
  }
  return order
}
