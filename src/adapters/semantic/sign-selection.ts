/** How many candidates are held for each that is wanted before the worse ones are let go. */
const SLACK = 8

/** The first groups may be so many standard deviations above their share before a row is given up. */
const DEVIATIONS = 4

/**
 * The rows that differ from a query in the fewest signs: a running limit, from a histogram of
 * distances, keeps almost all others out. Of rows at the same distance as the last, it is
 * arbitrary which are kept.
 */
export class SignSelection {
  /** Whoever is farther away is none of those wanted. */
  limit: number
  readonly #wanted: number
  readonly #groups: number
  readonly #histogram: Int32Array
  readonly #places: Int32Array
  readonly #distances: Int32Array
  #held = 0
  /** How many of those seen are within the limit. */
  #within = 0

  /** Rows of so many groups of 256 bits. */
  constructor(wanted: number, groups: number) {
    this.limit = groups * 256
    this.#wanted = wanted
    this.#groups = groups
    this.#histogram = new Int32Array(this.limit + 1)
    this.#places = new Int32Array(wanted * SLACK)
    this.#distances = new Int32Array(wanted * SLACK)
  }

  /**
   * How far a row may be after so many groups and still be hoped for: what the limit leaves
   * them, and four standard deviations, were differences spread at random over groups.
   */
  cutAfter(groups: number): number {
    const share = groups / this.#groups
    return this.limit * share + DEVIATIONS * Math.sqrt(this.limit * share * (1 - share))
  }

  /** Takes a row in, whose distance is within the limit. */
  offer(place: number, distance: number): void {
    if (this.#held === this.#places.length) this.#compact()
    this.#places[this.#held] = place
    this.#distances[this.#held] = distance
    this.#held += 1
    this.#within += 1
    this.#histogram[distance] = (this.#histogram[distance] ?? 0) + 1
    this.#tighten()
  }

  /** The rows, at most as many as wanted, in no order. */
  places(): Int32Array {
    this.#compact()
    return this.#places.subarray(0, this.#held)
  }

  #tighten(): void {
    let { limit } = this
    while (limit > 0 && this.#within - (this.#histogram[limit] ?? 0) >= this.#wanted) {
      this.#within -= this.#histogram[limit] ?? 0
      limit -= 1
    }
    this.limit = limit
  }

  /** Lets go of those beyond the limit, and of those at it that are not wanted any more. */
  #compact(): void {
    let ties = this.#wanted - (this.#within - (this.#histogram[this.limit] ?? 0))
    let kept = 0
    for (let at = 0; at < this.#held; at += 1) {
      const distance = this.#distances[at] ?? 0
      if (distance > this.limit) continue
      if (distance === this.limit && ties-- <= 0) continue
      this.#places[kept] = this.#places[at] ?? 0
      this.#distances[kept] = distance
      kept += 1
    }
    this.#histogram[this.limit] = (this.#histogram[this.limit] ?? 0) - (this.#within - kept)
    this.#within = kept
    this.#held = kept
  }
}
