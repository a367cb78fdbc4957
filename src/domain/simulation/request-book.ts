import { GrowingColumn } from './growing-column.ts'
import { NameBook } from './name-book.ts'

/** Most requests of one simulation: with as many keys the process takes about 1.7 GB. */
export const MAX_REQUESTS = 5_000_000

/** Most tenants and models that are told apart in reports; keys tell all of them apart. */
const MAX_NAMES = 10_000

/** Digits of a digest that a key is known by here: 96 bits. */
const DIGITS = 24

/** The number of requests without a key: none of them is answered from the cache. */
export const NO_KEY = 0

/** What is known of an answer's use; what is not known is NaN. */
export interface Figures {
  readonly inputTokens: number
  readonly outputTokens: number
  /** In millionths of a US dollar. */
  readonly cost: number
  readonly latencyMs: number
}

/** One request of a simulation. */
export interface BookedRequest extends Figures {
  /** Digest of its key; undefined where it has none. */
  readonly digest: string | undefined
  readonly tenant: string
  readonly model: string
  /** Milliseconds since the epoch; NaN where it is not known. */
  readonly at: number
  /** Whether its answer may be stored. */
  readonly storable: boolean
  /** Whether a stored answer may be given to it. */
  readonly findable: boolean
  /** Its own time to live, where it names one. */
  readonly ttlMs?: number | undefined
  /** How old no stored answer may be that is given to it, where it says so. */
  readonly maxAgeMs?: number | undefined
}

const STORABLE = 1
const FINDABLE = 2

/** Requests in the order of a log, in few bytes each. Places count from 0, keys from 1. */
export class RequestBook {
  readonly tenants: NameBook = new NameBook(MAX_NAMES, '(others)')
  readonly models: NameBook = new NameBook(MAX_NAMES, '(others)')
  readonly #keys = new Map<string, number>()
  readonly #key = new GrowingColumn(new Uint32Array(0))
  readonly #tenant = new GrowingColumn(new Uint32Array(0))
  readonly #model = new GrowingColumn(new Uint32Array(0))
  readonly #at = new GrowingColumn(new Float64Array(0))
  readonly #input = new GrowingColumn(new Float64Array(0))
  readonly #output = new GrowingColumn(new Float64Array(0))
  readonly #cost = new GrowingColumn(new Float64Array(0))
  readonly #latency = new GrowingColumn(new Float64Array(0))
  readonly #uses = new GrowingColumn(new Uint8Array(0))
  readonly #ttls = new Map<number, number>()
  readonly #maxAges = new Map<number, number>()
  #timed = 0

  /** Adds a request; returns its key's number, and whether that key is new. */
  add(request: BookedRequest): { readonly key: number; readonly isNew: boolean } {
    const { digest, at, ttlMs, maxAgeMs, storable, findable } = request
    const before = this.#keys.size
    const key = digest === undefined ? NO_KEY : this.#keyOf(digest.slice(0, DIGITS))
    if (ttlMs !== undefined) this.#ttls.set(this.size, ttlMs)
    if (maxAgeMs !== undefined) this.#maxAges.set(this.size, maxAgeMs)
    if (!Number.isNaN(at)) this.#timed += 1
    this.#key.push(key)
    this.#tenant.push(this.tenants.numberOf(request.tenant))
    this.#model.push(this.models.numberOf(request.model))
    this.#at.push(at)
    this.#uses.push((storable ? STORABLE : 0) | (findable ? FINDABLE : 0))
    this.#input.push(request.inputTokens)
    this.#output.push(request.outputTokens)
    this.#cost.push(request.cost)
    this.#latency.push(request.latencyMs)
    return { key, isNew: this.#keys.size > before }
  }

  /** Says afterwards what a request's answer took, and whether it may be stored. */
  answer(place: number, figures: Figures, storable: boolean): void {
    this.#input.set(place, figures.inputTokens)
    this.#output.set(place, figures.outputTokens)
    this.#cost.set(place, figures.cost)
    this.#latency.set(place, figures.latencyMs)
    if (!storable) this.#uses.set(place, this.#uses.at(place) & ~STORABLE)
  }

  get size(): number {
    return this.#key.length
  }

  get keys(): number {
    return this.#keys.size
  }

  /** How many requests say when they were made. */
  get timed(): number {
    return this.#timed
  }

  /** Digests by key, from key 1 on, each cut to 24 digits. */
  digests(): IterableIterator<string> {
    return this.#keys.keys()
  }

  keyAt(place: number): number {
    return this.#key.at(place)
  }

  tenantAt(place: number): number {
    return this.#tenant.at(place)
  }

  modelAt(place: number): number {
    return this.#model.at(place)
  }

  atOf(place: number): number {
    return this.#at.at(place)
  }

  isStorable(place: number): boolean {
    return (this.#uses.at(place) & STORABLE) !== 0
  }

  isFindable(place: number): boolean {
    return (this.#uses.at(place) & FINDABLE) !== 0
  }

  ttlAt(place: number): number | undefined {
    return this.#ttls.get(place)
  }

  maxAgeAt(place: number): number | undefined {
    return this.#maxAges.get(place)
  }

  figuresAt(place: number): Figures {
    return {
      inputTokens: this.#input.at(place),
      outputTokens: this.#output.at(place),
      cost: this.#cost.at(place),
      latencyMs: this.#latency.at(place),
    }
  }

  #keyOf(digest: string): number {
    const known = this.#keys.get(digest)
    if (known !== undefined) return known
    this.#keys.set(digest, this.#keys.size + 1)
    return this.#keys.size
  }
}
