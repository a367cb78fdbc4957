/** An item among those that come most often. */
export interface Frequent<T> {
  /** How often it came, at most. */
  readonly count: number
  /** By how much that may be too many: what was counted for others in its place. */
  readonly over: number
  /** What came with it last. */
  readonly latest: T
}

interface Counted<T> {
  count: number
  readonly over: number
  readonly latest: T
}

/**
 * Counts what comes most often with a fixed number of counters: Space-Saving (Metwally et al.,
 * "Efficient computation of frequent and top-k elements in data streams", 2005). Whatever made up
 * more than one part in `capacity` of everything is among what is counted. Constant time each, on
 * average: all are looked at when the lowest count has gone up, for which each has to have come.
 */
export class SpaceSaving<T> {
  readonly #capacity: number
  readonly #counted = new Map<string, Counted<T>>()
  /** The lowest count when it was last looked for, and the names that had it, those that have come since included. */
  #least = 0
  #lowest: string[] = []

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  /** Counts an item once. Gives what is kept of it, to be written to: what `begin` makes, where it was not counted. */
  count(name: string, begin: () => T): T {
    const known = this.#counted.get(name) ?? this.#begin(name, begin())
    known.count += 1
    return known.latest
  }

  /** The items with the highest counts, highest first. */
  top(limit: number): readonly Frequent<T>[] {
    const all = [...this.#counted.values()].sort((one, other) => other.count - one.count)
    return all.slice(0, limit).map((counted) => ({ ...counted }))
  }

  /** Where there is no counter left, that of an item with the lowest count is taken over. */
  #begin(name: string, latest: T): Counted<T> {
    const over = this.#counted.size < this.#capacity ? 0 : this.#dropLeast()
    const counted = { count: over, over, latest }
    this.#counted.set(name, counted)
    return counted
  }

  /** Forgets an item with the lowest count, and gives that. */
  #dropLeast(): number {
    for (;;) {
      const name = this.#lowest.pop()
      if (name === undefined) this.#findLowest()
      else if (this.#counted.get(name)?.count === this.#least) {
        this.#counted.delete(name)
        return this.#least
      }
    }
  }

  #findLowest(): void {
    this.#least = Infinity
    for (const { count } of this.#counted.values()) this.#least = Math.min(this.#least, count)
    for (const [name, { count }] of this.#counted)
      if (count === this.#least) this.#lowest.push(name)
    // The oldest is taken from the end.
    this.#lowest.reverse()
  }
}
