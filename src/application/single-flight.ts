import type { CacheKey } from '../domain/cache-key.ts'
import { type EntryFilter, entryMeets } from '../domain/invalidation.ts'
import { MAX_TAGS } from '../domain/tags.ts'
import type { Flight } from './flight.ts'

/** A flight, and whether it was launched for whoever asks. */
export interface Boarding {
  readonly flight: Flight
  readonly launched: boolean
}

interface Departure {
  readonly key: CacheKey
  readonly flight: Flight
}

/** At most one generation per key in this process: whoever misses while one runs joins it. */
export class SingleFlight {
  /** By digest. Bounded by how many flights `Generation` lets run. */
  readonly #running = new Map<string, Departure>()

  /** Finds the flight that runs for a key, or launches one. Flights that are being cancelled are not joined. */
  joinOrLaunch(key: CacheKey, tags: readonly string[], launch: () => Flight): Boarding {
    const running = this.#running.get(key.digest)?.flight
    if (running !== undefined && !running.signal.aborted && tagsFit(running, tags)) {
      for (const tag of tags) running.tags.add(tag)
      return { flight: running, launched: false }
    }
    const flight = launch()
    this.#depart({ key, flight })
    return { flight, launched: true }
  }

  /** Takes the flights that an invalidation concerns out of reach: those aboard stay, nobody joins. */
  detach(filter: EntryFilter): void {
    for (const [digest, { key, flight }] of this.#running) {
      if (entryMeets(filter, { key, tags: [...flight.tags] })) this.#running.delete(digest)
    }
  }

  #depart(departure: Departure): void {
    const { key, flight } = departure
    this.#running.set(key.digest, departure)
    const arrive = (): void => {
      if (this.#running.get(key.digest) === departure) this.#running.delete(key.digest)
    }
    flight.landing.then(arrive, arrive)
  }
}

function tagsFit(flight: Flight, tags: readonly string[]): boolean {
  return new Set([...flight.tags, ...tags]).size <= MAX_TAGS
}
