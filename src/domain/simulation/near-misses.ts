import type { RequestBook } from './request-book.ts'
import type { RequestOrder } from './request-order.ts'
import type { RequestPiece } from './request-pieces.ts'
import { Savings } from './savings.ts'
import { type SimulatedCache, simulate } from './simulated-cache.ts'

/** Most keys whose pieces are compared. */
const MAX_COMPARED_KEYS = 200_000

/** Most digests that are kept for it; each takes some 100 bytes. */
const MAX_RESTS = 2_500_000

/** Most fields that are told apart. */
const MAX_FIELDS = 40

/** A field in which near repeats differed, and what would be gained if it were always the same. */
export interface NearMissField {
  readonly field: string
  /** Keys that are equal to another but for this field. */
  readonly keys: number
  /** Requests that would have been answered in addition. */
  readonly gained: number
  readonly gainedMicrousd: number
  /** Answers in no sum of money. */
  readonly unpriced: number
}

/** Finds requests that are equal but for one field. */
export class NearMisses {
  readonly #leaders = new Map<string, number>()
  /** By field: the key that stands for a key which differs from it in nothing else. */
  readonly #joins = new Map<string, Map<number, number>>()
  #compared = 0
  #isComplete = true

  /** Compares a key that is new with those before it. `piecesOf` is not called beyond the bound. */
  add(key: number, piecesOf: () => readonly RequestPiece[]): void {
    if (this.#compared >= MAX_COMPARED_KEYS || this.#leaders.size >= MAX_RESTS) {
      this.#isComplete = false
      return
    }
    this.#compared += 1
    for (const { field, rest } of piecesOf()) {
      const leader = this.#leaders.get(rest)
      if (leader === undefined) this.#leaders.set(rest, key)
      else this.#join(field, key, leader)
    }
  }

  /** How many keys were compared, and whether those were all. */
  get compared(): { readonly keys: number; readonly isComplete: boolean } {
    return { keys: this.#compared, isComplete: this.#isComplete }
  }

  /** What each field cost in a cache that answered so many requests as it is, the dearest first. */
  fields(
    book: RequestBook,
    order: RequestOrder,
    cache: SimulatedCache,
    asItIs: {
      readonly answered: number
      readonly savedMicrousd: number
      readonly unpriced: number
    },
  ): readonly NearMissField[] {
    const found = [...this.#joins].map(([field, joins]) => {
      const savings = new Savings(book)
      const standIns = standInsOf(joins, book.keys)
      simulate(book, order, { ...cache, standIns }, (request) => savings.add(request))
      const { answered, savedMicrousd, unpriced } = savings.figures()
      return {
        field,
        keys: new Set([...joins.keys(), ...joins.values()]).size,
        gained: Math.max(0, answered - asItIs.answered),
        gainedMicrousd: Math.max(0, savedMicrousd - asItIs.savedMicrousd),
        unpriced: Math.max(0, unpriced - asItIs.unpriced),
      }
    })
    return found.sort((one, other) => other.gained - one.gained || other.keys - one.keys)
  }

  #join(field: string, key: number, leader: number): void {
    const joins = this.#joins.get(field) ?? new Map<number, number>()
    if (!this.#joins.has(field)) {
      if (this.#joins.size >= MAX_FIELDS) return
      this.#joins.set(field, joins)
    }
    if (!joins.has(key)) joins.set(key, joins.get(leader) ?? leader)
  }
}

function standInsOf(joins: ReadonlyMap<number, number>, keys: number): Uint32Array {
  const standIns = Uint32Array.from({ length: keys + 1 }, (_, key) => key)
  for (const [key, leader] of joins) standIns[key] = leader
  return standIns
}
