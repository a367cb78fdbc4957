import type { CacheEntry } from '../domain/cache-entry.ts'
import type { CacheKey } from '../domain/cache-key.ts'
import { refreshesEarly } from '../domain/early-refresh.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { MetricsPort } from '../domain/ports/metrics-port.ts'
import { MAX_TAGS } from '../domain/tags.ts'
import { isAsLookedUp } from './as-looked-up.ts'
import type { Flight } from './flight.ts'
import type { GenerateOptions } from './generate-options.ts'
import type { Generation } from './generation.ts'
import type { Order } from './generation-order.ts'
import type { Finding, StoredFinding } from './lookup.ts'
import { RefreshBackoff } from './refresh-backoff.ts'
import type { SingleFlight } from './single-flight.ts'

/** When entries are refreshed while they still answer. */
export interface RefreshPolicy {
  /** How long past its time an entry answers at once, and is refreshed meanwhile, in milliseconds; 0: never. */
  readonly revalidateMs: number
  /** How eagerly entries are refreshed before their time: 0 never, 1 as XFetch has it. */
  readonly eagerness: number
}

/** Refreshes stored answers in the background, so that those who ask for them need not wait. */
export class Refresh {
  readonly #flights: SingleFlight
  readonly #generation: Generation
  readonly #metrics: MetricsPort
  readonly #policy: RefreshPolicy
  readonly #random: () => number
  readonly #backoff: RefreshBackoff

  /** `random` gives numbers from [0, 1). */
  constructor(
    flights: SingleFlight,
    generation: Generation,
    clock: ClockPort,
    metrics: MetricsPort,
    policy: RefreshPolicy,
    random: () => number,
  ) {
    this.#flights = flights
    this.#generation = generation
    this.#metrics = metrics
    this.#policy = policy
    this.#random = random
    this.#backoff = new RefreshBackoff(clock)
  }

  /** Whether an entry past its time may answer at once: as long past it as the caller accepts, else as configured. */
  standsIn(finding: Extract<Finding, { state: 'stale' }>, options: GenerateOptions): boolean {
    const { maxAgeMs, maxStaleMs } = options
    // Who accepts entries of some age has said what is too old.
    const configured = maxAgeMs === undefined ? this.#policy.revalidateMs : 0
    return finding.staleSinceMs < (maxStaleMs ?? configured)
  }

  /** Begins to refresh what has just answered, where it is time and nobody is at it. */
  execute(order: Order, key: CacheKey, finding: StoredFinding): void {
    if (this.isDue(finding)) this.begin(order, key, finding)
  }

  /** Whether it is time: of many who ask, one in time. */
  isDue(finding: StoredFinding): boolean {
    if (finding.state === 'stale') return true
    const { freshForMs, entry } = finding
    const { eagerness } = this.#policy
    return refreshesEarly(freshForMs, entry.response.latencyMs, eagerness, this.#random())
  }

  /** Begins to refresh, where nobody is at it. */
  begin(order: Order, key: CacheKey, finding: StoredFinding): void {
    const { options } = order
    if (options.onlyIfCached || options.noStore) return
    if (this.#flights.runs({ key, account: options.account }) || !this.#backoff.admits(key)) return
    if (!isAsLookedUp(order, key)) return
    try {
      this.#launch(order, key, finding.entry)
    } catch {
      // As many generations are running as may: whoever asks next tries again.
      this.#backoff.failed(key)
    }
  }

  #launch(order: Order, key: CacheKey, entry: CacheEntry): void {
    const flight = this.#flights.launch({ key, account: order.options.account }, () =>
      this.#generation.launch({
        ...order,
        options: keeping(entry, order.options),
        streamed: false,
        storable: true,
        claimed: key,
        newerThan: entry.storedAt,
      }),
    )
    flight.board()
    this.#metrics.record({ refreshes: 1 })
    void this.#watch(flight, key)
  }

  async #watch(flight: Flight, key: CacheKey): Promise<void> {
    const stored = await flight.whole().then(
      (landing) => landing.stored,
      () => false,
    )
    if (stored) this.#backoff.succeeded(key)
    else {
      this.#backoff.failed(key)
      this.#metrics.record({ failed_refreshes: 1 })
    }
  }
}

/** An entry keeps its marks, and its time to live where the caller names none: the next who asks may not know of them. */
function keeping(entry: CacheEntry, options: GenerateOptions): GenerateOptions {
  const { ttlMs = entry.freshUntil - entry.storedAt, tags = [] } = options
  const together = [...new Set([...entry.tags, ...tags])]
  return { ...options, ttlMs, tags: together.length > MAX_TAGS ? entry.tags : together }
}
