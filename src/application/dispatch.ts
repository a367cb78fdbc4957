import type { CacheKey } from '../domain/cache-key.ts'
import { ClosedError, OnlyIfCachedError, RequestAbortedError } from '../domain/errors.ts'
import { isAsLookedUp } from './as-looked-up.ts'
import type { Audit } from './audit.ts'
import type { Flight } from './flight.ts'
import type { GenerateOptions } from './generate-options.ts'
import type { Generation } from './generation.ts'
import type { Order } from './generation-order.ts'
import type { Finding, KeyedFinding, Lookup, LookupResult, StoredFinding } from './lookup.ts'
import type { Refresh } from './refresh.ts'
import type { SemanticFinding, SemanticHit, SemanticLookup } from './semantic-lookup.ts'
import type { SingleFlight } from './single-flight.ts'

/** What answers misses where similar questions may, and looks at some of what was answered. */
export interface SemanticParts {
  readonly lookup?: SemanticLookup | undefined
  readonly audit?: Audit | undefined
}

/** Who answers a request: a stored entry, or a flight. */
export type Dispatched =
  | { readonly by: 'entry'; readonly finding: StoredFinding }
  | { readonly by: 'similar'; readonly similar: SemanticHit }
  | {
      readonly by: 'flight'
      readonly flight: Flight
      readonly outcome: 'miss' | 'coalesced' | 'bypass'
      /** Absent where the request has none: then nothing stored can stand in. */
      readonly key?: CacheKey
    }

/** Decides who answers a request: a stored entry, the flight that runs for it, or a new one. */
export class Dispatch {
  readonly #lookup: Lookup
  readonly #flights: SingleFlight
  readonly #generation: Generation
  readonly #refresh: Refresh
  readonly #semantic: SemanticParts
  #closed = false

  constructor(
    lookup: Lookup,
    flights: SingleFlight,
    generation: Generation,
    refresh: Refresh,
    semantic: SemanticParts = {},
  ) {
    this.#lookup = lookup
    this.#flights = flights
    this.#generation = generation
    this.#refresh = refresh
    this.#semantic = semantic
  }

  /**
   * @throws {ClosedError} after {@link close}.
   * @throws {OnlyIfCachedError} where the caller wants nothing else, and nothing fresh is stored.
   * @throws {OverloadedError} where no further flight may run.
   */
  async execute(order: Order): Promise<Dispatched> {
    const looked = await this.lookUp(order)
    const finding = this.answering(order, looked)
    return finding === undefined ? this.otherwise(order, looked) : { by: 'entry', finding }
  }

  /** The first step of {@link execute}, by itself for whoever has many hits: looks up what may answer. */
  lookUp({ request, scope, options }: Order): Promise<LookupResult> | undefined {
    if (this.#closed) throw new ClosedError()
    if (options.signal?.aborted) throw new RequestAbortedError()
    if (options.noCache && options.noStore) return undefined
    return this.#lookup.execute(request, scope, options.maxAgeMs)
  }

  /** Turns away whoever comes from now on: stores and providers that are closed would look like an outage. */
  close(): void {
    this.#closed = true
  }

  /** The second: the stored entry that answers, where one does. */
  answering(order: Order, looked: LookupResult | undefined): StoredFinding | undefined {
    // Looked up all the same: that is how a cache learns what other processes have invalidated.
    if (looked === undefined || looked.state === 'unkeyable' || order.options.noCache)
      return undefined
    if (!this.#answers(looked, order.options)) return undefined
    this.#refresh.execute(order, looked.key, looked)
    this.#semantic.audit?.exactHit(order, looked.entry)
    return looked
  }

  /** The third: who answers where no stored entry does. */
  async otherwise(order: Order, looked: LookupResult | undefined): Promise<Dispatched> {
    const { options } = order
    if (looked === undefined || looked.state === 'unkeyable') return this.#bypass(order)
    const found = options.noCache ? absentAt(looked.key) : looked
    const similar = await this.#findSimilar(order, found.key)
    if (similar.kind === 'hit') {
      this.#semantic.audit?.semanticHit(order, found.key, similar)
      return { by: 'similar', similar }
    }
    const again = await this.#findAgain(similar, order, found.key)
    if (again.state === 'fresh') return { by: 'entry', finding: again }
    if (options.onlyIfCached) throw new OnlyIfCachedError()
    return this.#boardOr(
      similar.kind === 'miss' ? { ...order, lesson: similar.lesson } : order,
      found,
    )
  }

  /** While questions were compared, somebody else's generation of the same may have begun and ended. */
  async #findAgain({ kind }: SemanticFinding, { options }: Order, key: CacheKey): Promise<Finding> {
    if (kind === 'none') return { state: 'absent' }
    return this.#lookup.find(key, options.maxAgeMs, true)
  }

  /**
   * Who asks what is being generated for somebody else gets that. What a request has become meanwhile
   * is not searched for: others join the search that runs for its key.
   */
  async #findSimilar(order: Order, key: CacheKey): Promise<SemanticFinding> {
    const { lookup } = this.#semantic
    if (lookup === undefined || this.#flights.runs({ key, account: order.options.account }))
      return { kind: 'none' }
    if (!isAsLookedUp(order, key)) return { kind: 'none' }
    const similar = await lookup.execute(order, key)
    if (order.options.signal?.aborted) throw new RequestAbortedError()
    return similar
  }

  #answers<T extends Finding>(
    finding: T,
    options: GenerateOptions,
  ): finding is Exclude<T, { state: 'absent' }> {
    if (finding.state === 'fresh') return true
    return finding.state === 'stale' && this.#refresh.standsIn(finding, options)
  }

  /** Where no further flight may run, an entry past its time is better than none. */
  #boardOr(order: Order, found: Finding & { readonly key: CacheKey }): Dispatched {
    try {
      return this.#board(order, found.key)
    } catch (error) {
      const { staleIfErrorMs = Infinity } = order.options
      if (found.state !== 'stale' || found.staleSinceMs > staleIfErrorMs) throw error
      return { by: 'entry', finding: found }
    }
  }

  /** Flights that others must not profit from, or that must not profit from others, run alone. */
  #board(order: Order, key: CacheKey): Dispatched {
    const { options } = order
    if (options.noCache || options.noStore) {
      const flight = this.#generation.launch({ ...order, storable: !options.noStore })
      flight.board()
      return { by: 'flight', flight, outcome: 'miss', key }
    }
    if (!isAsLookedUp(order, key)) return this.#boardAlone(order, key)
    const launch = (): Flight => this.#generation.launch({ ...order, storable: true, claimed: key })
    const { tags = [], account } = options
    const { flight, launched } = this.#flights.joinOrLaunch({ key, tags, account }, launch)
    flight.board()
    return { by: 'flight', flight, outcome: launched ? 'miss' : 'coalesced', key }
  }

  /** What it is now is neither what others ask under that key, nor what was compared with similar questions. */
  #boardAlone({ lesson: _, ...changed }: Order, key: CacheKey): Dispatched {
    const flight = this.#generation.launch({ ...changed, storable: true })
    flight.board()
    return { by: 'flight', flight, outcome: 'miss', key }
  }

  #bypass(order: Order): Dispatched {
    if (order.options.onlyIfCached) throw new OnlyIfCachedError()
    const flight = this.#generation.launch({ ...order, storable: false })
    flight.board()
    return { by: 'flight', flight, outcome: 'bypass' }
  }
}

function absentAt(key: CacheKey): KeyedFinding {
  return { state: 'absent', key }
}
