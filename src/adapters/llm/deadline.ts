import { RequestAbortedError } from '../../domain/errors.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { ProviderCall } from '../../domain/ports/llm-provider-port.ts'
import { lateError, providerFailure } from '../../domain/provider-failure.ts'

/**
 * A call that is given up when time runs out, whether or not the provider listens to its signal.
 * One signal and one listener for all steps: joined signals cost more than the call does.
 */
export class Deadline {
  /** The call to make: its signal is aborted when the caller leaves, and when time runs out. */
  readonly call: ProviderCall
  readonly #provider: string
  readonly #clock: ClockPort
  readonly #caller: AbortSignal
  readonly #over = new AbortController()
  /** What gives up each step that is waited for. */
  readonly #waiting = new Set<(cause: unknown) => void>()
  readonly #giveUp = (): void => {
    this.#over.abort()
    for (const fail of this.#waiting) fail(this.#over.signal.reason)
  }
  #cancel = (): void => {}
  #until = Infinity

  constructor(provider: string, call: ProviderCall, clock: ClockPort) {
    this.#provider = provider
    this.#clock = clock
    this.#caller = call.signal
    this.call = { ...call, signal: this.#over.signal }
    if (call.signal.aborted) this.#giveUp()
    else call.signal.addEventListener('abort', this.#giveUp, { once: true })
  }

  /** Milliseconds left. */
  get leftMs(): number {
    return this.#until - this.#clock.elapsed()
  }

  /** Gives up in so many milliseconds, whatever was said before. */
  expireIn(ms: number): void {
    this.#cancel()
    this.#until = this.#clock.elapsed() + ms
    this.#cancel = this.#clock.schedule(ms, this.#giveUp)
  }

  /** There is nothing to give up any more. */
  end(): void {
    this.#cancel()
    this.#caller.removeEventListener('abort', this.#giveUp)
  }

  /** Waits for a step of the call; throws `ProviderError` where time runs out or it fails, `RequestAbortedError` where the caller leaves. */
  wait<T>(step: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const fail = (cause: unknown): void => {
        this.#waiting.delete(fail)
        reject(this.#failure(cause))
      }
      this.#waiting.add(fail)
      step().then((value) => {
        this.#waiting.delete(fail)
        resolve(value)
      }, fail)
      if (this.#over.signal.aborted) fail(this.#over.signal.reason)
    })
  }

  #failure(cause: unknown): unknown {
    if (this.#caller.aborted) return new RequestAbortedError()
    if (this.#over.signal.aborted) return lateError(this.#provider, cause)
    return providerFailure(this.#provider, cause, this.#caller)
  }
}
