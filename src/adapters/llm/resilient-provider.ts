import { handleWhen, retry } from 'cockatiel'
import { BatchedStream } from '../../domain/batched-stream.ts'
import { ProviderError, RequestAbortedError } from '../../domain/errors.ts'
import type { LlmRequest } from '../../domain/llm-request.ts'
import type { LlmChunk, LlmResponse } from '../../domain/llm-response.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type {
  LlmProviderPort,
  ProviderCall,
  ProviderHealth,
} from '../../domain/ports/llm-provider-port.ts'
import { WrappedProvider } from '../../domain/wrapped-provider.ts'
import { Cooldowns, isThrottling } from './cooldown.ts'
import { Deadline } from './deadline.ts'
import { ProviderBreaker } from './provider-breaker.ts'
import { type BegunStream, begin, type ChunkBatches, followed } from './provider-stream.ts'
import { RetryBudget } from './retry-budget.ts'
import { LONGEST_PAUSE_MS, retryPauses } from './retry-pauses.ts'

/** How a provider is asked; times in milliseconds. */
export interface Resilience {
  /** Whether it is asked with a credential of ours, and not with each caller's own. */
  readonly ownAccount: boolean
  /** How often it is asked again where that may help. */
  readonly retries: number
  /** Longest wait for a whole answer, retries and pauses included, and for each further piece of a stream. */
  readonly timeoutMs: number
  /** Longest wait for a stream's first piece, retries and pauses included. */
  readonly firstTokenTimeoutMs: number
  /** Longest that a stream may take. */
  readonly streamTimeoutMs: number
}

/**
 * Asks a provider as long as that makes sense: within a deadline, again where that may help,
 * not while it wants to be left alone, and not while it is down. The only place that retries.
 */
export class ResilientProvider extends WrappedProvider {
  readonly #bounds: Resilience
  readonly #clock: ClockPort
  readonly #budget: RetryBudget
  readonly #cooldowns: Cooldowns
  readonly #breaker = new ProviderBreaker()

  constructor(inner: LlmProviderPort, bounds: Resilience, clock: ClockPort) {
    super(inner)
    this.#bounds = bounds
    this.#clock = clock
    this.#budget = new RetryBudget(clock)
    this.#cooldowns = new Cooldowns(bounds.ownAccount, clock)
  }

  override note(error: ProviderError): void {
    void this.#breaker.note(error)
  }

  override health(): ProviderHealth {
    const { state } = this.#breaker
    return state === 'closed' && this.#cooldowns.leftMs > 0 ? 'cooling' : state
  }

  async complete(request: LlmRequest, call: ProviderCall): Promise<LlmResponse> {
    const deadline = new Deadline(this.name, call, this.#clock)
    deadline.expireIn(this.#bounds.timeoutMs)
    try {
      return await this.#attempts(deadline, () => this.inner.complete(request, deadline.call))
    } finally {
      deadline.end()
    }
  }

  /** Retries until the first chunk; what has been seen cannot be taken back. */
  stream(request: LlmRequest, call: ProviderCall): BatchedStream<LlmChunk> {
    return new BatchedStream(this.#batches(request, call))
  }

  async *#batches(request: LlmRequest, call: ProviderCall): ChunkBatches {
    const deadline = new Deadline(this.name, call, this.#clock)
    deadline.expireIn(this.#bounds.firstTokenTimeoutMs)
    let begun: BegunStream | undefined
    try {
      begun = await this.#attempts(deadline, () =>
        begin(this.inner.stream(request, deadline.call), deadline.call.signal),
      )
      yield* followed(begun, deadline, this.#bounds, this.#clock)
    } catch (error) {
      if (begun !== undefined) await this.#breaker.note(error)
      throw error
    } finally {
      deadline.end()
    }
  }

  async #attempts<T>(deadline: Deadline, ask: () => Promise<T>): Promise<T> {
    this.#budget.deposit()
    try {
      return await this.#attempt(deadline, ask)
    } catch (error) {
      return await this.#again(error, deadline, ask)
    }
  }

  /** Asks again after a first failure. cockatiel sits out its pause even where the signal is aborted. */
  #again<T>(failure: unknown, deadline: Deadline, ask: () => Promise<T>): Promise<T> {
    const { alternative = false } = deadline.call
    const policy = retry(
      handleWhen((error) => this.#mayHelp(error, deadline, alternative)),
      { maxAttempts: this.#bounds.retries, backoff: retryPauses() },
    )
    const attempt = ({ attempt: number }: { readonly attempt: number }): Promise<T> =>
      number === 0 ? Promise.reject(failure) : this.#attempt(deadline, ask)
    return deadline.wait(() => policy.execute(attempt))
  }

  async #attempt<T>(deadline: Deadline, ask: () => Promise<T>): Promise<T> {
    if (deadline.call.signal.aborted) throw new RequestAbortedError()
    const cooldown = this.#cooldowns.of(deadline.call)
    cooldown.assertOver(this.name)
    try {
      return await this.#breaker.run(this.name, () => deadline.wait(ask))
    } catch (error) {
      cooldown.note(error)
      throw error
    }
  }

  /** Whoever has somebody else to ask does not wait for a provider that wants to be left alone. */
  #mayHelp(error: unknown, deadline: Deadline, alternative: boolean): boolean {
    if (!(error instanceof ProviderError) || !error.retryable) return false
    if (alternative && isThrottling(error)) return false
    const pauseMs = error.retryAfterMs ?? 0
    if (pauseMs > LONGEST_PAUSE_MS || pauseMs >= deadline.leftMs) return false
    return this.#budget.withdraw()
  }
}
