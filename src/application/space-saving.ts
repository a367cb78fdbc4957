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
  over: number
  latest: T
}

/**
 * Counts what comes most often with a fixed number of counters: Space-Saving (Metwally et al.,
 * "Efficient computation of frequent and top-k elements in data streams", 2005). Whatever made up
 * more than one part in `capacity` of everything is among what is counted. Constant time each.
 */
export class SpaceSaving<T> {
  readonly #capacity: number
  readonly #counted = new Map<string, Counted<T>>()
  /** Names by count, so that one with the lowest is found at once. */
  readonly #byCount = new Map<number, Set<string>>()
  #least = 0

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  /** Counts an item once. */
  add(name: string, latest: T): void {
    const known = this.#counted.get(name)
    if (known === undefined) {
      this.#begin(name, latest)
      return
    }
    this.#raise(name, known.count)
    known.count += 1
    known.latest = latest
  }

  /** The items with the highest counts, highest first. */
  top(limit: number): readonly Frequent<T>[] {
    const all = [...this.#counted.values()].sort((one, other) => other.count - one.count)
    return all.slice(0, limit).map((counted) => ({ ...counted }))
  }

  /** Where there is no counter left, that of an item with the lowest count is taken over. */
  #begin(name: string, latest: T): void {
    const over = this.#counted.size < this.#capacity ? 0 : this.#least
    if (over > 0) this.#dropLeast()
    this.#counted.set(name, { count: over + 1, over, latest })
    this.#among(over + 1).add(name)
    this.#least = over === 0 ? 1 : this.#lowest(over)
  }

  #dropLeast(): void {
    const names = this.#byCount.get(this.#least)
    const [name] = names ?? []
    if (names === undefined || name === undefined) return
    this.#counted.delete(name)
    this.#leave(name, names, this.#least)
  }

  #raise(name: string, count: number): void {
    const names = this.#byCount.get(count)
    if (names?.size === 1 && !this.#byCount.has(count + 1)) {
      this.#byCount.set(count + 1, names)
      this.#byCount.delete(count)
    } else {
      if (names !== undefined) this.#leave(name, names, count)
      this.#among(count + 1).add(name)
    }
    if (count === this.#least) this.#least = this.#lowest(count)
  }

  #leave(name: string, names: Set<string>, count: number): void {
    names.delete(name)
    if (names.size === 0) this.#byCount.delete(count)
  }

  /** Counts rise one by one: where nothing is left at `count`, something is one above it. */
  #lowest(count: number): number {
    return this.#byCount.has(count) ? count : count + 1
  }

  #among(count: number): Set<string> {
    const known = this.#byCount.get(count)
    if (known !== undefined) return known
    const made = new Set<string>()
    this.#byCount.set(count, made)
    return made
  }
}
