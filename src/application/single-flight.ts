import type { CacheKey } from '../domain/cache-key.ts'
import type { InvalidationFence } from '../domain/invalidation-fence.ts'
import { MAX_TAGS } from '../domain/tags.ts'
import type { Flight } from './flight.ts'

/** A flight, and whether it was launched for whoever asks. */
export interface Boarding {
  readonly flight: Flight
  readonly launched: boolean
}

/** At most one generation per key in this process: whoever misses while one runs joins it. */
export class SingleFlight {
  readonly #fence: InvalidationFence
  /** By digest. Bounded by how many flights `Generation` lets run. */
  readonly #running = new Map<string, Flight>()

  constructor(fence: InvalidationFence) {
    this.#fence = fence
  }

  /**
   * Finds the flight that runs for a key, or launches one. Flights that are being cancelled
   * are not joined, nor those that an invalidation concerns: who is aboard stays.
   */
  joinOrLaunch(key: CacheKey, tags: readonly string[], launch: () => Flight): Boarding {
    const running = this.#running.get(key.digest)
    if (running !== undefined && this.#mayBeJoined(running, key, tags)) {
      for (const tag of tags) running.tags.add(tag)
      return { flight: running, launched: false }
    }
    return { flight: this.launch(key, launch), launched: true }
  }

  /** Whether a flight runs for a key. */
  runs(key: CacheKey): boolean {
    return this.#running.has(key.digest)
  }

  /** Launches a flight that others who miss may join. */
  launch(key: CacheKey, launch: () => Flight): Flight {
    const flight = launch()
    this.#depart(key.digest, flight)
    return flight
  }

  #mayBeJoined(flight: Flight, key: CacheKey, tags: readonly string[]): boolean {
    const together = [...new Set([...flight.tags, ...tags])]
    if (flight.signal.aborted || together.length > MAX_TAGS) return false
    return this.#fence.admits({ key, tags: together, generatedFrom: flight.generatedFrom })
  }

  #depart(digest: string, flight: Flight): void {
    this.#running.set(digest, flight)
    const arrive = (): void => {
      if (this.#running.get(digest) === flight) this.#running.delete(digest)
    }
    flight.landing.then(arrive, arrive)
  }
}
