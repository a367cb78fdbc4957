import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  CircuitState,
  CountBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  noJitterGenerator,
} from 'cockatiel'
import { InvalidRequestError, ProviderError, RequestAbortedError } from '../../domain/errors.ts'
import { isThrottling } from './cooldown.ts'

/**
 * It opens when more than two in five of the last 20 calls have failed, and at least 5 have been
 * made. A stream that breaks off counts twice: it had begun well, and failed.
 */
const OPENS = { threshold: 0.4, size: 20, minimumNumberOfCalls: 5 } as const

/** How long it stays open before a call is let through to try, in milliseconds: from here, doubling, to there. */
const PROBES = { initialDelay: 1000, maxDelay: 15_000, generator: noJitterGenerator } as const

/** Calls a provider as long as it answers; once it does not, only now and then to see whether it does again. */
export class ProviderBreaker {
  readonly #policy: CircuitBreakerPolicy

  constructor() {
    this.#policy = circuitBreaker(
      handleWhen((error) => isFailure(error) || (this.#probing && isAbandoned(error))),
      { halfOpenAfter: new ExponentialBackoff(PROBES), breaker: new CountBreaker(OPENS) },
    )
  }

  /** Whether calls go through, none does, or one is being tried. */
  get state(): 'closed' | 'open' | 'probing' {
    if (this.#probing) return 'probing'
    return this.#policy.state === CircuitState.Open ? 'open' : 'closed'
  }

  /**
   * Makes a call, or none.
   * @throws {ProviderError} at once where it is open; else what the call throws.
   */
  async run<T>(provider: string, call: () => Promise<T>): Promise<T> {
    // The library has callers wait for whoever is trying: they shall not.
    if (this.#probing) throw openError(provider)
    try {
      return await this.#policy.execute(call)
    } catch (error) {
      throw error instanceof BrokenCircuitError ? openError(provider) : error
    }
  }

  /** Notes a failure of a call that had begun well. */
  async note(error: unknown): Promise<void> {
    if (this.state !== 'closed') return
    await this.#policy.execute(() => Promise.reject(error)).catch(() => {})
  }

  get #probing(): boolean {
    return this.#policy.state === CircuitState.HalfOpen
  }
}

/**
 * A provider that turns some requests away answers, as does one that blames the caller, or has
 * something against this request: a key that is not allowed a model (403) may be allowed all others.
 */
function isFailure(error: unknown): boolean {
  if (!(error instanceof ProviderError)) return false
  return !error.clientMistake && !isThrottling(error) && error.status !== 403
}

/** A caller who leaves while the provider is being tried has not seen it answer, nor has one whose request cannot be sent. */
function isAbandoned(error: unknown): boolean {
  return error instanceof RequestAbortedError || error instanceof InvalidRequestError
}

function openError(provider: string): ProviderError {
  return new ProviderError(`${provider} has failed too often and is not asked for a while`, {
    provider,
    failure: 'unavailable',
    retryable: false,
  })
}
