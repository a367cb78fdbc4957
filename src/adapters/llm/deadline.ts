import { abortable } from '../../domain/abortable.ts'
import { RequestAbortedError } from '../../domain/errors.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { ProviderCall } from '../../domain/ports/llm-provider-port.ts'
import { lateError } from './provider-errors.ts'

/** A call that is given up when time runs out, whether or not the provider listens to its signal. */
export class Deadline {
  /** The call to make: its signal is aborted when the caller leaves, and when time runs out. */
  readonly call: ProviderCall
  readonly #provider: string
  readonly #clock: ClockPort
  readonly #caller: AbortSignal
  readonly #late = new AbortController()
  #cancel = (): void => {}
  #until = Infinity

  constructor(provider: string, call: ProviderCall, clock: ClockPort) {
    this.#provider = provider
    this.#clock = clock
    this.#caller = call.signal
    this.call = { ...call, signal: AbortSignal.any([call.signal, this.#late.signal]) }
  }

  /** Milliseconds left. */
  get leftMs(): number {
    return this.#until - this.#clock.elapsed()
  }

  /** Gives up in so many milliseconds, whatever was said before. */
  expireIn(ms: number): void {
    this.#cancel()
    this.#until = this.#clock.elapsed() + ms
    this.#cancel = this.#clock.schedule(ms, () => this.#late.abort())
  }

  /** There is nothing to give up any more. */
  end(): void {
    this.#cancel()
  }

  /** Waits for a step of the call; throws `ProviderError` where time runs out, `RequestAbortedError` where the caller leaves. */
  async wait<T>(step: () => Promise<T>): Promise<T> {
    try {
      return await abortable(step(), this.call.signal)
    } catch (error) {
      if (this.#caller.aborted) throw new RequestAbortedError()
      throw this.#late.signal.aborted ? lateError(this.#provider, error) : error
    }
  }
}
