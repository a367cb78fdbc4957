/** Values that are too many for a list of objects, in as few bytes as they need. */
export class GrowingColumn {
  #values: Float64Array | Uint32Array | Uint8Array
  #length = 0

  /** `kind` is of an array of length 0, whose kind of numbers is kept. */
  constructor(kind: Float64Array | Uint32Array | Uint8Array) {
    this.#values = kind
  }

  get length(): number {
    return this.#length
  }

  /** The value of a place that there is; 0 of any other. */
  at(place: number): number {
    return this.#values[place] ?? 0
  }

  push(value: number): void {
    if (this.#length === this.#values.length) this.#grow()
    this.#values[this.#length] = value
    this.#length += 1
  }

  set(place: number, value: number): void {
    this.#values[place] = value
  }

  #grow(): void {
    const larger = sameKind(this.#values, Math.max(1024, this.#length * 2))
    larger.set(this.#values)
    this.#values = larger
  }
}

function sameKind(
  values: Float64Array | Uint32Array | Uint8Array,
  length: number,
): Float64Array | Uint32Array | Uint8Array {
  if (values instanceof Float64Array) return new Float64Array(length)
  return values instanceof Uint32Array ? new Uint32Array(length) : new Uint8Array(length)
}
