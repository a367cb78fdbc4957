/** Rows of a block that may still be among the nearest, and how far they are by what has been compared. */
export class SignCandidates {
  readonly rows: Int32Array
  readonly distances: Int32Array
  count = 0

  /** For blocks of so many rows. */
  constructor(size: number) {
    this.rows = new Int32Array(size)
    this.distances = new Int32Array(size)
  }

  /** Begins with all rows of a block. */
  begin(count: number): void {
    this.count = count
    for (let row = 0; row < count; row += 1) {
      this.rows[row] = row
      this.distances[row] = 0
    }
  }

  /** Gives up those that are farther. */
  keepWithin(distance: number): void {
    const { rows, distances, count } = this
    let kept = 0
    for (let n = 0; n < count; n += 1) {
      const far = distances[n] ?? 0
      rows[kept] = rows[n] ?? 0
      distances[kept] = far
      if (far <= distance) kept += 1
    }
    this.count = kept
  }
}
