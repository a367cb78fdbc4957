import { NO_KEY, type RequestBook } from './request-book.ts'
import type { RequestOrder } from './request-order.ts'

/** How a request would have been answered. */
type SimulatedOutcome =
  /** From the cache. */
  | 'hit'
  /** Together with the same request, whose answer was being generated. */
  | 'coalesced'
  | 'miss'

/** What becomes of each request, in the order in which they were made. */
export interface SimulatedRequest {
  readonly place: number
  readonly outcome: SimulatedOutcome
  /** The place of the request whose answer it gets; its own for a miss. */
  readonly source: number
  /** How long a coalesced one waits for that, in milliseconds. */
  readonly waitMs: number
}

/** A cache whose every entry is fresh for the same time, unless a request says otherwise. */
export interface SimulatedCache {
  readonly ttlMs: number
  /** Which key stands for a key, by number; every key for itself where there is none. */
  readonly standIns?: Uint32Array
}

/**
 * What a cache would have made of requests. An answer that may be stored is generated as long as the
 * log says, and fresh from then on; whoever asks the same meanwhile gets it, too. Nothing is evicted.
 */
export function simulate(
  book: RequestBook,
  { places, times, isTimed }: RequestOrder,
  { ttlMs, standIns }: SimulatedCache,
  visit: (request: SimulatedRequest) => void,
): void {
  const entries = new EntryTable(book.keys)
  for (const place of places) {
    const own = book.keyAt(place)
    const key = standIns?.[own] ?? own
    const now = times[place] ?? 0
    const found = book.isFindable(place) ? entries.find(key, now, book.maxAgeAt(place)) : undefined
    visit(found === undefined ? missOf(place) : { place, ...found })
    if (found !== undefined || !book.isStorable(place)) continue
    const latency = isTimed ? book.figuresAt(place).latencyMs || 0 : 0
    entries.store(key, place, now + latency, book.ttlAt(place) ?? ttlMs)
  }
}

function missOf(place: number): SimulatedRequest {
  return { place, outcome: 'miss', source: place, waitMs: 0 }
}

/** The entry of every key. */
class EntryTable {
  /** From when on, and until when. */
  readonly #from: Float64Array
  readonly #until: Float64Array
  readonly #source: Uint32Array

  constructor(keys: number) {
    this.#from = new Float64Array(keys + 1)
    this.#until = new Float64Array(keys + 1).fill(Number.NEGATIVE_INFINITY)
    this.#source = new Uint32Array(keys + 1)
  }

  /** What is being generated is young enough for everybody. */
  find(
    key: number,
    now: number,
    maxAgeMs = Number.POSITIVE_INFINITY,
  ): Omit<SimulatedRequest, 'place'> | undefined {
    if (key === NO_KEY || now >= (this.#until[key] ?? 0)) return undefined
    const ageMs = now - (this.#from[key] ?? 0)
    const waitMs = Math.max(0, -ageMs)
    const outcome = waitMs > 0 ? 'coalesced' : 'hit'
    if (outcome === 'hit' && ageMs >= maxAgeMs) return undefined
    return { outcome, source: this.#source[key] ?? 0, waitMs }
  }

  store(key: number, source: number, from: number, ttlMs: number): void {
    if (key === NO_KEY || !(ttlMs > 0)) return
    this.#from[key] = from
    this.#until[key] = from + ttlMs
    this.#source[key] = source
  }
}
