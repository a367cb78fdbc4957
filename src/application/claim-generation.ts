import { abortable } from '../domain/abortable.ts'
import type { CacheEntry } from '../domain/cache-entry.ts'
import type { CacheKey } from '../domain/cache-key.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { Lease, LeaseAnswer, LeasePort } from '../domain/ports/lease-port.ts'
import type { Lookup } from './lookup.ts'

/** Who generates: this process, with a lease where there is one, or nobody, as another has done so. */
export type Claim =
  | { readonly kind: 'ours'; readonly lease?: Lease }
  | { readonly kind: 'found'; readonly entry: CacheEntry }

/** What a claim is about. */
export interface ClaimOrder {
  readonly key: CacheKey
  /** Oldest entry that will do, in milliseconds, where there is a limit. */
  readonly maxAgeMs?: number | undefined
  /** An entry stored until then will not do, in milliseconds since the epoch: it is what is to be replaced. */
  readonly newerThan?: number | undefined
  /** Aborted when nobody wants the answer any more. */
  readonly signal: AbortSignal
}

/** Pause before the first look at what another process is doing, in milliseconds; each further one is twice as long. */
const FIRST_PAUSE_MS = 5

/** Longest pause between two looks, in milliseconds. */
const LONGEST_PAUSE_MS = 50

/**
 * Single flight across processes: whoever gets the lease of a key generates, all others wait
 * for the entry that comes of it. They never wait longer than a bound, nor for an answer that
 * could not be stored, nor where leases cannot be had: then each process generates for itself.
 */
export class ClaimGeneration {
  readonly #leases: LeasePort
  readonly #lookup: Lookup
  readonly #clock: ClockPort
  readonly #waitMs: number

  /** `waitMs` is how long one process waits for another, in milliseconds. */
  constructor(leases: LeasePort, lookup: Lookup, clock: ClockPort, waitMs: number) {
    this.#leases = leases
    this.#lookup = lookup
    this.#clock = clock
    this.#waitMs = waitMs
  }

  /** @throws {RequestAbortedError} where the signal is aborted while another process is waited for. */
  async execute(order: ClaimOrder): Promise<Claim> {
    const until = this.#clock.elapsed() + this.#waitMs
    let pause = FIRST_PAUSE_MS
    for (;;) {
      const answer = await this.#ask(order.key)
      const entry = answer.cached ? await this.#fresh(order) : undefined
      if (entry !== undefined) return this.#found(entry, answer)
      if (answer.kind === 'granted') return { kind: 'ours', lease: answer.lease }
      if (answer.kind === 'needless' || this.#clock.elapsed() >= until) return { kind: 'ours' }
      await this.#wait(Math.min(pause, until - this.#clock.elapsed()), order.signal)
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    }
  }

  async #ask(key: CacheKey): Promise<LeaseAnswer> {
    try {
      return await this.#leases.acquire(key)
    } catch {
      return { kind: 'needless', cached: false }
    }
  }

  /** Whoever had the lease before may have stored between our looking and our asking. */
  async #fresh({
    key,
    maxAgeMs,
    newerThan = -Infinity,
  }: ClaimOrder): Promise<CacheEntry | undefined> {
    const finding = await this.#lookup.find(key, maxAgeMs, true)
    const fresh = finding.state === 'fresh' && finding.entry.storedAt > newerThan
    return fresh ? finding.entry : undefined
  }

  #found(entry: CacheEntry, answer: LeaseAnswer): Claim {
    if (answer.kind === 'granted') answer.lease.release(true).catch(() => {})
    return { kind: 'found', entry }
  }

  async #wait(ms: number, signal: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const cancel = this.#clock.schedule(ms, resolve)
    try {
      await abortable(promise, signal)
    } finally {
      cancel()
    }
  }
}
