import type { CacheHealth } from '../domain/cache-health.ts'
import type { CacheSize } from '../domain/cache-size.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { ProviderChain } from './provider-chain.ts'
import { SizeHistory } from './size-history.ts'
import { StateJournal, type Watched } from './state-journal.ts'

/** How often it looks, in milliseconds: a provider that is down is left alone for a second at least. */
const LOOK_MS = 500

/** What is looked at. */
export interface WatchedParts {
  readonly providers: Pick<ProviderChain, 'health'>
  cacheHealth(): CacheHealth
  /** Undefined where the cache does not know. */
  cacheSize(): CacheSize | undefined
}

/**
 * Looks twice a second how the cache and the providers are doing, so that what changed while
 * nobody asked is known as well. What comes and goes between two looks is not seen.
 */
export class Watch {
  readonly journal: StateJournal
  readonly sizes: SizeHistory = new SizeHistory()
  readonly #parts: WatchedParts
  readonly #clock: Pick<ClockPort, 'now' | 'schedule'>
  #cancel: () => void = () => {}

  constructor(parts: WatchedParts, clock: Pick<ClockPort, 'now' | 'schedule'>) {
    this.#parts = parts
    this.#clock = clock
    this.journal = new StateJournal(clock.now())
  }

  /** Looks at once, and goes on until it is stopped. */
  start(): void {
    this.look()
    this.#cancel = this.#clock.schedule(LOOK_MS, () => this.start())
  }

  stop(): void {
    this.#cancel()
  }

  /** Looks once. */
  look(): void {
    const now = this.#clock.now()
    const providers = this.#parts.providers.health()
    const watched = providers.map((each): Watched => ({ part: 'provider', ...each }))
    this.journal.note([cacheState(this.#parts.cacheHealth()), ...watched], now)
    const size = this.#parts.cacheSize()
    if (size !== undefined) this.sizes.note(size, now)
  }
}

/** `standby` where something else is in use, `failing` where reads or writes fail, else `ok`. */
export function cacheState({ kind, degraded, failing }: CacheHealth): Watched {
  const usable = failing.length > 0 ? 'failing' : 'ok'
  return { part: 'cache', name: kind, state: degraded ? 'standby' : usable }
}
