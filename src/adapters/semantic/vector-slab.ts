/** About so many bytes are allocated at once: growing never copies what there is. */
const CHUNK_BYTES = 262_144

/** Largest component of a quantised vector. */
const LARGEST = 127

/**
 * Vectors of one length, a byte per component: each is scaled so that its largest component is
 * 127, and rounded. A cosine with an exact vector is computed from the quantised one's own
 * length, so its error is the rounding's alone: below 0.0005 for 512 dimensions.
 */
export class VectorSlab {
  readonly dimensions: number
  readonly #rowsPerChunk: number
  readonly #chunks: Int8Array[] = []
  /** One divided by the length of each quantised vector. */
  readonly #inverse: Float64Array[] = []
  readonly #free: number[] = []
  #taken = 0

  constructor(dimensions: number) {
    this.dimensions = dimensions
    this.#rowsPerChunk = Math.max(1, Math.floor(CHUNK_BYTES / Math.max(1, dimensions)))
  }

  /** Whether it holds no vector. */
  get isEmpty(): boolean {
    return this.#free.length === this.#taken
  }

  /** Keeps a vector; returns its slot, a number that is reused after {@link release}. */
  take(vector: Float32Array): number {
    const slot = this.#free.pop() ?? this.#next()
    const { chunk, from, row } = this.#at(slot)
    const factor = LARGEST / largestOf(vector)
    let squares = 0
    for (let place = 0; place < vector.length; place += 1) {
      // Math.round, of what is between -127 and 127, in a quarter of its time.
      const rounded = (((vector[place] ?? 0) * factor + 128.5) | 0) - 128
      chunk[from + place] = rounded
      squares += rounded * rounded
    }
    const inverse = this.#inverse[Math.floor(slot / this.#rowsPerChunk)]
    if (inverse !== undefined) inverse[row] = squares > 0 ? 1 / Math.sqrt(squares) : 0
    return slot
  }

  /** Lets go of a slot's vector. */
  release(slot: number): void {
    this.#free.push(slot)
  }

  /** The quantised vector in a slot; it stays the slab's. */
  components(slot: number): Int8Array {
    const { chunk, from } = this.#at(slot)
    return chunk.subarray(from, from + this.dimensions)
  }

  /** Cosine of a slot's vector and one of length 1 and as many dimensions. */
  cosine(slot: number, vector: Float32Array): number {
    const { chunk, from, row } = this.#at(slot)
    const inverse = this.#inverse[Math.floor(slot / this.#rowsPerChunk)]?.[row] ?? 0
    return Math.max(-1, Math.min(1, product(chunk, from, vector) * inverse))
  }

  #next(): number {
    const slot = this.#taken
    if (slot === this.#chunks.length * this.#rowsPerChunk) {
      this.#chunks.push(new Int8Array(this.#rowsPerChunk * this.dimensions))
      this.#inverse.push(new Float64Array(this.#rowsPerChunk))
    }
    this.#taken += 1
    return slot
  }

  #at(slot: number): { chunk: Int8Array; from: number; row: number } {
    const chunk = this.#chunks[Math.floor(slot / this.#rowsPerChunk)]
    if (chunk === undefined) throw new RangeError('no such slot')
    const row = slot % this.#rowsPerChunk
    return { chunk, from: row * this.dimensions, row }
  }
}

/** Of a vector of zeros, 1. */
function largestOf(vector: Float32Array): number {
  let largest = 0
  for (let place = 0; place < vector.length; place += 1) {
    const size = Math.abs(vector[place] ?? 0)
    if (size > largest) largest = size
  }
  return largest > 0 ? largest : 1
}

/** Four sums side by side: one alone would wait for each addition to end. */
function product(row: Int8Array, from: number, vector: Float32Array): number {
  const end = vector.length - (vector.length % 4)
  let [a, b, c, d] = [0, 0, 0, 0]
  for (let place = 0, at = from; place < end; place += 4, at += 4) {
    a += (row[at] ?? 0) * (vector[place] ?? 0)
    b += (row[at + 1] ?? 0) * (vector[place + 1] ?? 0)
    c += (row[at + 2] ?? 0) * (vector[place + 2] ?? 0)
    d += (row[at + 3] ?? 0) * (vector[place + 3] ?? 0)
  }
  for (let place = end; place < vector.length; place += 1) {
    a += (row[from + place] ?? 0) * (vector[place] ?? 0)
  }
  return a + b + (c + d)
}
