import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
} from 'cockatiel'
import { CacheUnavailableError } from '../../domain/errors.ts'
import { isUnsent } from './redis-failure.ts'

/** So many failures in a row, and a master is left alone for a while: nobody is made to wait after the first. */
const FAILURES_UNTIL_OPEN = 1

/** How long it is left alone before it is tried again, in milliseconds: from here to there. */
const HALF_OPEN_AFTER = { initialDelay: 100, maxDelay: 500 } as const

/**
 * One breaker per master of a Cluster: a hung one costs its deadline a few times, then
 * nothing, while the others go on serving. Nor is a master at fault that is connected and has sent
 * its caller on to one that is not yet, as happens when a slot moves to a new one.
 */
export class ShardGuards {
  /** By address. Bounded by the masters that a Cluster has had. */
  readonly #breakers = new Map<string, CircuitBreakerPolicy>()
  readonly #isConnected: (master: string) => boolean

  /** `isConnected` tells whether there is a connection to a master now. */
  constructor(isConnected: (master: string) => boolean) {
    this.#isConnected = isConnected
  }

  /**
   * Runs a command on a master; `all` names those that the Cluster has.
   * @throws {CacheUnavailableError} `partial` where this master does not serve, `connection` where none does.
   */
  async run<T>(
    master: string,
    all: () => readonly string[],
    command: () => Promise<T>,
  ): Promise<T> {
    try {
      return await this.#breakerOf(master).execute(command)
    } catch (error) {
      if (error instanceof BrokenCircuitError || isGone(error)) throw this.#failure(all())
      throw error
    }
  }

  #breakerOf(master: string): CircuitBreakerPolicy {
    const known = this.#breakers.get(master)
    if (known !== undefined) return known
    const isAtFault = (error: unknown): boolean =>
      isGone(error) && !(isUnsent(error) && this.#isConnected(master))
    const breaker = circuitBreaker(handleWhen(isAtFault), {
      halfOpenAfter: new ExponentialBackoff(HALF_OPEN_AFTER),
      breaker: new ConsecutiveBreaker(FAILURES_UNTIL_OPEN),
    })
    this.#breakers.set(master, breaker)
    return breaker
  }

  /** One that nobody has asked yet may well serve. */
  #failure(masters: readonly string[]): CacheUnavailableError {
    const someServe = masters.some(
      (master) => this.#breakers.get(master)?.state !== CircuitState.Open,
    )
    return someServe
      ? new CacheUnavailableError('partial', 'a master of the Cluster does not answer')
      : new CacheUnavailableError('connection', 'no master of the Cluster answers')
  }
}

function isGone(error: unknown): boolean {
  if (!(error instanceof CacheUnavailableError)) return false
  return error.reason === 'timeout' || error.reason === 'connection'
}
