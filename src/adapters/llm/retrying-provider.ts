import { DelegateBackoff, ExponentialBackoff, handleWhen, type RetryPolicy, retry } from 'cockatiel'
import { abortable } from '../../domain/abortable.ts'
import { ProviderError, RequestAbortedError } from '../../domain/errors.ts'
import type { LlmRequest, WireProtocol } from '../../domain/llm-request.ts'
import type { LlmChunk, LlmResponse } from '../../domain/llm-response.ts'
import type {
  LlmModel,
  LlmProviderPort,
  ProviderCall,
} from '../../domain/ports/llm-provider-port.ts'

/** Longest pause before a retry, in milliseconds; a provider that asks for a longer one is not retried. */
const LONGEST_PAUSE_MS = 5000

/** Asks a provider again where that may help. The only place that retries. */
export class RetryingProvider implements LlmProviderPort {
  readonly #inner: LlmProviderPort
  readonly #policy: RetryPolicy

  /** `retries` is how often it asks again. */
  constructor(inner: LlmProviderPort, retries: number) {
    this.#inner = inner
    this.#policy = retry(handleWhen(mayHelp), { maxAttempts: retries, backoff: pauses() })
  }

  get name(): string {
    return this.#inner.name
  }

  get protocols(): readonly WireProtocol[] {
    return this.#inner.protocols ?? ['openai.chat']
  }

  modelFor(model: string): string | undefined {
    return this.#inner.modelFor(model)
  }

  complete(request: LlmRequest, call: ProviderCall): Promise<LlmResponse> {
    return this.#retried(call, () => this.#inner.complete(request, call))
  }

  /** Retries until the first chunk; what has been seen cannot be taken back. */
  async *stream(
    request: LlmRequest,
    call: ProviderCall,
  ): AsyncGenerator<LlmChunk, void, undefined> {
    const { first, rest } = await this.#retried(call, async () => {
      const chunks = this.#inner.stream(request, call)[Symbol.asyncIterator]()
      return { first: await chunks.next(), rest: chunks }
    })
    try {
      for (let next = first; !next.done; next = await rest.next()) yield next.value
    } finally {
      await rest.return?.()
    }
  }

  models(call: ProviderCall): Promise<readonly LlmModel[]> {
    return this.#inner.models(call)
  }

  close(): Promise<void> {
    return this.#inner.close()
  }

  /** cockatiel sits out its pause even where the signal is aborted. */
  #retried<T>({ signal }: ProviderCall, ask: () => Promise<T>): Promise<T> {
    const wanted = async (): Promise<T> => {
      if (signal.aborted) throw new RequestAbortedError()
      return ask()
    }
    return abortable(this.#policy.execute(wanted), signal)
  }
}

function mayHelp(error: unknown): boolean {
  return (
    error instanceof ProviderError &&
    error.retryable &&
    (error.retryAfterMs ?? 0) <= LONGEST_PAUSE_MS
  )
}

/** As long as the provider asks for, else exponential with decorrelated jitter. */
function pauses(): DelegateBackoff<
  { result: object },
  ReturnType<ExponentialBackoff<unknown>['next']>
> {
  const exponential = new ExponentialBackoff({ initialDelay: 200, maxDelay: LONGEST_PAUSE_MS })
  return new DelegateBackoff((context, state) => {
    const next = state === undefined ? exponential.next() : state.next(undefined)
    const { result } = context
    const asked =
      'error' in result && result.error instanceof ProviderError
        ? result.error.retryAfterMs
        : undefined
    return { delay: asked ?? next.duration, state: next }
  })
}
