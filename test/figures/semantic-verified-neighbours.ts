/** How many neighbours of each text are kept; where a stream knows too few of them, it looks at all it knows. */
const KEPT = 256

/** Rows that are multiplied with all others before the next ones: their vectors stay in the processor's cache. */
const ROWS = 64

/** The nearest texts of each text, the nearest first: `KEPT` for each, fewer where there are fewer texts. */
export class Neighbours {
  /** By text, then by rank. */
  readonly places: Int32Array
  readonly cosines: Float32Array
  readonly each: number
  readonly #vectors: readonly Float32Array[]

  /** By exact cosines of all pairs; vectors are of length 1. Takes a minute for 18,000. */
  constructor(vectors: readonly Float32Array[]) {
    this.#vectors = vectors
    this.each = Math.min(KEPT, vectors.length - 1)
    this.places = new Int32Array(vectors.length * this.each)
    this.cosines = new Float32Array(vectors.length * this.each)
    const nearest = vectors.map(() => new Nearest(this.each))
    for (let from = 0; from < vectors.length; from += ROWS) this.#meet(from, nearest)
    for (const [row, found] of nearest.entries()) {
      for (const [rank, { place, cosine }] of found.best().entries()) {
        this.places[row * this.each + rank] = place
        this.cosines[row * this.each + rank] = cosine
      }
    }
  }

  /** The cosine of two texts. */
  cosine(one: number, other: number): number {
    return product(this.#vectors[one] ?? NONE, this.#vectors[other] ?? NONE)
  }

  #meet(from: number, nearest: readonly Nearest[]): void {
    const until = Math.min(from + ROWS, this.#vectors.length)
    for (let other = from + 1; other < this.#vectors.length; other += 1) {
      for (let one = from; one < Math.min(until, other); one += 1) {
        const cosine = this.cosine(one, other)
        nearest[one]?.meet(other, cosine)
        nearest[other]?.meet(one, cosine)
      }
    }
  }
}

const NONE = new Float32Array(0)

/** Four sums side by side: one alone would wait for each addition to end. */
function product(one: Float32Array, other: Float32Array): number {
  let [a, b, c, d] = [0, 0, 0, 0]
  for (let place = 0; place < one.length; place += 4) {
    a += (one[place] ?? 0) * (other[place] ?? 0)
    b += (one[place + 1] ?? 0) * (other[place + 1] ?? 0)
    c += (one[place + 2] ?? 0) * (other[place + 2] ?? 0)
    d += (one[place + 3] ?? 0) * (other[place + 3] ?? 0)
  }
  return a + b + (c + d)
}

interface Met {
  readonly place: number
  readonly cosine: number
}

/** The nearest that one text has met. Those met are kept until there are four times too many, then the farthest go. */
class Nearest {
  readonly #most: number
  #met: Met[] = []
  #least = Number.NEGATIVE_INFINITY

  constructor(most: number) {
    this.#most = most
  }

  meet(place: number, cosine: number): void {
    if (cosine <= this.#least) return
    this.#met.push({ place, cosine })
    if (this.#met.length < 4 * this.#most) return
    this.#met = [...this.best()]
    this.#least = this.#met.at(-1)?.cosine ?? this.#least
  }

  best(): readonly Met[] {
    return this.#met.sort((one, other) => other.cosine - one.cosine).slice(0, this.#most)
  }
}
