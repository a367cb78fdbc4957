import { hash } from 'node:crypto'
import { ProviderError } from '../../domain/errors.ts'
import { forgetOldest } from '../../domain/forget-oldest.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { ProviderCall } from '../../domain/ports/llm-provider-port.ts'

/** How long a provider that wants to be left alone is, where it does not say how long, in milliseconds. */
const DEFAULT_MS = 1000

/** Longest that it is, whatever it says, in milliseconds. */
const LONGEST_MS = 60_000

/** Timers fire a little early, in milliseconds. */
const SLACK_MS = 20

/** Leaves a provider alone that has said that it gets too many requests: 429, or 503 with a time to come again. */
class Cooldown {
  readonly #clock: ClockPort
  #until = 0

  constructor(clock: ClockPort) {
    this.#clock = clock
  }

  /** Milliseconds until it may be asked again; 0 where it may be now. */
  get leftMs(): number {
    return Math.max(0, this.#until - this.#clock.elapsed())
  }

  /** Takes note of a failure. */
  note(error: unknown): void {
    if (!(error instanceof ProviderError) || !isThrottling(error)) return
    const ms = Math.min(error.retryAfterMs ?? DEFAULT_MS, LONGEST_MS)
    this.#until = Math.max(this.#until, this.#clock.elapsed() + ms)
  }

  /** @throws {ProviderError} like the provider's own, where it is to be left alone. */
  assertOver(provider: string): void {
    const { leftMs } = this
    if (leftMs > SLACK_MS) throw cooling(provider, leftMs)
  }
}

/** Most callers' accounts whose cooldowns are remembered; the oldest are forgotten first. */
const MAX_ACCOUNTS = 1000

/**
 * The cooldowns of a provider: one for our own account, or one for each caller's, where
 * callers bring their own: nobody is left without answers because somebody else asks too much.
 */
export class Cooldowns {
  readonly #clock: ClockPort
  readonly #ours: Cooldown
  readonly #ownAccount: boolean
  /** By account, a digest. */
  readonly #callers = new Map<string, Cooldown>()

  /** `ownAccount` is whether the provider is asked with a credential of ours. */
  constructor(ownAccount: boolean, clock: ClockPort) {
    this.#clock = clock
    this.#ours = new Cooldown(clock)
    this.#ownAccount = ownAccount
  }

  /** The cooldown of the account that a call goes to. */
  of(call: ProviderCall): Cooldown {
    const account = this.#ownAccount ? undefined : accountOf(call)
    if (account === undefined) return this.#ours
    const cooldown = this.#callers.get(account) ?? new Cooldown(this.#clock)
    this.#callers.delete(account)
    this.#callers.set(account, cooldown)
    forgetOldest(this.#callers, MAX_ACCOUNTS)
    return cooldown
  }

  /** Milliseconds until our own account may be used again; 0 where it may be now. */
  get leftMs(): number {
    return this.#ours.leftMs
  }
}

function accountOf({ account, credential }: ProviderCall): string | undefined {
  return credential === undefined ? account : hash('sha256', credential)
}

/** Whether a provider asks to be left alone. */
export function isThrottling({ status, retryAfterMs }: ProviderError): boolean {
  return status === 429 || (status === 503 && retryAfterMs !== undefined)
}

function cooling(provider: string, retryAfterMs: number): ProviderError {
  return new ProviderError(`${provider} gets too many requests and is left alone for a while`, {
    provider,
    failure: 'unavailable',
    status: 429,
    retryable: true,
    retryAfterMs,
  })
}
