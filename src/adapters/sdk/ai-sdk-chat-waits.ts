import { abortable } from '../../domain/abortable.ts'
import { RequestAbortedError } from '../../domain/errors.ts'
import { LONGEST_WAIT_MS } from '../../domain/longest-wait.ts'
import { lateError } from '../../domain/provider-failure.ts'
import { toProviderError } from './ai-sdk-errors.ts'

/**
 * Waits for a model, each time no longer than so many milliseconds and than the caller does,
 * also where the model does not heed its signal.
 */
export class BoundedWaits {
  /** Aborted when the caller leaves, or when a wait was too long. */
  readonly signal: AbortSignal
  readonly #provider: string
  readonly #caller: AbortSignal
  readonly #timeoutMs: number
  readonly #late = new AbortController()

  constructor(provider: string, caller: AbortSignal, timeoutMs: number) {
    this.#provider = provider
    this.#caller = caller
    this.#timeoutMs = Math.min(timeoutMs, LONGEST_WAIT_MS)
    this.signal = AbortSignal.any([caller, this.#late.signal])
  }

  /**
   * @throws {ProviderError} where the model fails, or is late.
   * @throws {RequestAbortedError} where the caller has left.
   */
  async for<T>(ask: () => PromiseLike<T>): Promise<T> {
    if (this.#caller.aborted) throw new RequestAbortedError()
    const timer = setTimeout(() => this.#late.abort(), this.#timeoutMs)
    try {
      return await abortable(Promise.resolve(ask()), this.signal)
    } catch (error) {
      throw this.#translated(error)
    } finally {
      clearTimeout(timer)
    }
  }

  #translated(error: unknown): Error {
    if (this.#caller.aborted) return new RequestAbortedError()
    if (this.#late.signal.aborted) return lateError(this.#provider, error)
    return toProviderError(error, this.#provider, this.#caller)
  }
}
