import type { CacheKey } from '../domain/cache-key.ts'
import type { InvalidationFence } from '../domain/invalidation-fence.ts'
import { MAX_TAGS } from '../domain/tags.ts'
import type { Flight } from './flight.ts'

/** A flight, and whether it was launched for whoever asks. */
export interface Boarding {
  readonly flight: Flight
  readonly launched: boolean
}

/** Somebody who misses. */
export interface Passenger {
  readonly key: CacheKey
  readonly tags: readonly string[]
  /** Who asks on another account does not fly along: what is wrong with that is nothing to them. */
  readonly account?: string | undefined
}

/** At most one generation per key in this process: whoever misses while one runs joins it. */
export class SingleFlight {
  readonly #fence: InvalidationFence
  /** By digest and account. Bounded by how many flights `Generation` lets run. */
  readonly #running = new Map<string, Flight>()

  constructor(fence: InvalidationFence) {
    this.#fence = fence
  }

  /**
   * Finds the flight that runs for a key, or launches one. Flights that are being cancelled
   * are not joined, nor those that an invalidation concerns: who is aboard stays.
   */
  joinOrLaunch(passenger: Passenger, launch: () => Flight): Boarding {
    const { key, tags } = passenger
    const running = this.#running.get(nameOf(passenger))
    if (running !== undefined && this.#mayBeJoined(running, key, tags)) {
      for (const tag of tags) running.tags.add(tag)
      return { flight: running, launched: false }
    }
    return { flight: this.launch(passenger, launch), launched: true }
  }

  /** Whether a flight runs for somebody like that. */
  runs(passenger: Pick<Passenger, 'key' | 'account'>): boolean {
    return this.#running.has(nameOf(passenger))
  }

  /** Launches a flight that others who miss may join. */
  launch(passenger: Pick<Passenger, 'key' | 'account'>, launch: () => Flight): Flight {
    const flight = launch()
    this.#depart(nameOf(passenger), flight)
    return flight
  }

  #mayBeJoined(flight: Flight, key: CacheKey, tags: readonly string[]): boolean {
    const together = [...new Set([...flight.tags, ...tags])]
    if (flight.signal.aborted || together.length > MAX_TAGS) return false
    return this.#fence.admits({ key, tags: together, generatedFrom: flight.generatedFrom })
  }

  #depart(name: string, flight: Flight): void {
    this.#running.set(name, flight)
    const arrive = (): void => {
      if (this.#running.get(name) === flight) this.#running.delete(name)
    }
    flight.landing.then(arrive, arrive)
  }
}

function nameOf({ key, account = '' }: Pick<Passenger, 'key' | 'account'>): string {
  return `${key.digest}:${account}`
}
