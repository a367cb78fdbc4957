import { SignCandidates } from './sign-candidates.ts'
import { SignSelection } from './sign-selection.ts'
import { addDifferences, GROUP_WORDS, signWidth, writeSigns } from './sign-words.ts'

/** Rows are allocated so many at once: growing never copies what there is. */
const BLOCK_ROWS = 1024

/** Some of the rows. */
interface Block {
  /** First the first group of every row, then the second: most rows are given up after one. */
  readonly words: Int32Array
  /** When each row expires, in milliseconds since the epoch. */
  readonly expiresAt: Float64Array
}

/**
 * The signs of a large partition's vectors, one row each, without gaps: vectors that point the
 * same way agree in most of their signs, and signs are compared 32 at a time.
 */
export class SignRows {
  readonly #width: number
  readonly #blocks: Block[] = []
  readonly #candidates = new SignCandidates(BLOCK_ROWS)
  #rows = 0

  constructor(dimensions: number) {
    this.#width = signWidth(dimensions)
  }

  /** What it takes of memory, in bytes. */
  get bytes(): number {
    return this.#blocks.length * BLOCK_ROWS * (this.#width * 4 + 8)
  }

  /** Adds a row behind the last. */
  append(vector: Int8Array, expiresAt: number): void {
    const { words, expiresAt: times } = this.#lastBlock()
    const row = this.#rows % BLOCK_ROWS
    const signs = new Int32Array(this.#width)
    writeSigns(vector, signs)
    for (let group = 0; group < this.#width; group += GROUP_WORDS) {
      words.set(signs.subarray(group, group + GROUP_WORDS), wordAt(row, group))
    }
    times[row] = expiresAt
    this.#rows += 1
  }

  /** Removes a row; the last one takes its place. */
  remove(place: number): void {
    const last = this.#rows - 1
    const [from, to] = [this.#block(last), this.#block(place)]
    const [source, target] = [last % BLOCK_ROWS, place % BLOCK_ROWS]
    for (let group = 0; group < this.#width; group += GROUP_WORDS) {
      const at = wordAt(source, group)
      to.words.set(from.words.subarray(at, at + GROUP_WORDS), wordAt(target, group))
    }
    to.expiresAt[target] = from.expiresAt[source] ?? 0
    this.#rows = last
    if (last % BLOCK_ROWS === 0) this.#blocks.pop()
  }

  /** Places of at most `wanted` rows that are most like a vector, in no order; none that has expired. */
  nearest(vector: Float32Array, wanted: number, now: number): Int32Array {
    const query = new Int32Array(this.#width)
    writeSigns(vector, query)
    const selection = new SignSelection(wanted, this.#width / GROUP_WORDS)
    this.#blocks.forEach((block, place) => {
      const first = place * BLOCK_ROWS
      this.#candidates.begin(Math.min(BLOCK_ROWS, this.#rows - first))
      narrow(block, query, this.#candidates, selection)
      offer(block, this.#candidates, { first, now }, selection)
    })
    return selection.places()
  }

  #lastBlock(): Block {
    if (this.#rows === this.#blocks.length * BLOCK_ROWS) {
      this.#blocks.push({
        words: new Int32Array(BLOCK_ROWS * this.#width),
        expiresAt: new Float64Array(BLOCK_ROWS),
      })
    }
    return this.#block(this.#rows)
  }

  #block(row: number): Block {
    const block = this.#blocks[Math.floor(row / BLOCK_ROWS)]
    if (block === undefined) throw new RangeError('no such row')
    return block
  }
}

/** Where the words of a row's group begin; groups are told by their first word. */
function wordAt(row: number, group: number): number {
  return group * BLOCK_ROWS + row * GROUP_WORDS
}

/** Group by group, so that most rows are given up after the first. */
function narrow(
  { words }: Block,
  query: Int32Array,
  candidates: SignCandidates,
  selection: SignSelection,
): void {
  for (let group = 0; group < query.length; group += GROUP_WORDS) {
    const asked = query.subarray(group, group + GROUP_WORDS)
    addDifferences(words, wordAt(0, group), asked, candidates)
    candidates.keepWithin(selection.cutAfter(group / GROUP_WORDS + 1))
  }
}

function offer(
  { expiresAt }: Block,
  { rows, distances, count }: SignCandidates,
  { first, now }: { first: number; now: number },
  selection: SignSelection,
): void {
  for (let n = 0; n < count; n += 1) {
    const [row, distance] = [rows[n] ?? 0, distances[n] ?? 0]
    // Times are looked at last: almost no row comes this far.
    if (distance <= selection.limit && (expiresAt[row] ?? 0) > now)
      selection.offer(first + row, distance)
  }
}
