import { abortable } from '../domain/abortable.ts'
import { BatchedStream, type BatchIterator, batchesOf } from '../domain/batched-stream.ts'
import { ModelNotFoundError, ProviderError } from '../domain/errors.ts'
import type { LlmRequest, WireProtocol } from '../domain/llm-request.ts'
import type { LlmChunk, LlmResponse } from '../domain/llm-response.ts'
import { sameModel } from '../domain/model-name.ts'
import type {
  LlmModel,
  LlmProviderPort,
  ProviderCall,
  ProviderHealth,
} from '../domain/ports/llm-provider-port.ts'
import type { LoggerPort } from '../domain/ports/logger-port.ts'
import type { MetricsPort } from '../domain/ports/metrics-port.ts'
import { providerFailure } from '../domain/provider-failure.ts'

/** A whole answer, and the request as it was answered: its model is the one that answered. */
export interface ChainAnswer {
  readonly request: LlmRequest
  readonly response: LlmResponse
}

/** A stream whose first chunk has arrived. */
export interface ChainStream {
  readonly request: LlmRequest
  readonly provider: string
  readonly chunks: AsyncIterable<LlmChunk>
  /** Tells whoever sent it that it was no answer: that shows only when all of it is there. */
  readonly reject?: (error: ProviderError) => void
}

/** Who generates answers; both methods throw as {@link ProviderChain}'s do. */
export interface AnswerSource {
  complete(request: LlmRequest, call: ProviderCall): Promise<ChainAnswer>
  stream(request: LlmRequest, call: ProviderCall): Promise<ChainStream>
}

/** Asks providers in order, until one answers. */
export class ProviderChain implements AnswerSource {
  readonly #providers: readonly LlmProviderPort[]
  readonly #metrics: MetricsPort
  readonly #logger: LoggerPort
  readonly #failing = new Set<string>()

  constructor(providers: readonly LlmProviderPort[], metrics: MetricsPort, logger: LoggerPort) {
    this.#providers = providers
    this.#metrics = metrics
    this.#logger = logger
  }

  /**
   * Generates a whole answer.
   * @throws {ProviderError} the last provider's, or the first that blames the caller.
   * @throws {ModelNotFoundError} where none serves the model.
   */
  complete(request: LlmRequest, call: ProviderCall): Promise<ChainAnswer> {
    return this.#firstToAnswer(request, call, async (provider, answered, last) => ({
      request: answered,
      response: await provider.complete(request, { ...call, alternative: !last }),
    }))
  }

  /** Begins a streamed answer; throws as {@link complete} does. After the first chunk no other provider is asked. */
  stream(request: LlmRequest, call: ProviderCall): Promise<ChainStream> {
    return this.#firstToAnswer(request, call, async (provider, answered, last) => {
      const asked = provider.stream(request, { ...call, alternative: !last })
      const chunks = batchesOf(asked)
      const first = await chunks.next()
      return {
        request: answered,
        provider: provider.name,
        chunks: new BatchedStream(this.#watched(provider, call, first, chunks)),
        reject: (error) => this.#rejects(provider, error),
      }
    })
  }

  /** Every model on offer, each once, of all providers that answer; throws the last error where none does. */
  async models(call: ProviderCall): Promise<readonly LlmModel[]> {
    const asked = this.#providers.map(async (provider) =>
      abortable(provider.models(call), call.signal),
    )
    const lists = await Promise.allSettled(asked)
    const models = lists.flatMap((list) => (list.status === 'fulfilled' ? list.value : []))
    const failure = lists.findLast((list) => list.status === 'rejected')
    if (failure !== undefined && lists.every((list) => list.status === 'rejected'))
      throw failure.reason
    return [...new Map(models.map((model) => [model.id, model])).values()]
  }

  /** How each provider is doing, where it says. */
  health(): readonly { readonly name: string; readonly state: ProviderHealth }[] {
    return this.#providers.flatMap((provider) => {
      const state = provider.health?.()
      return state === undefined ? [] : [{ name: provider.name, state }]
    })
  }

  async #firstToAnswer<T>(
    request: LlmRequest,
    { signal }: ProviderCall,
    ask: (provider: LlmProviderPort, answered: LlmRequest, last: boolean) => Promise<T>,
  ): Promise<T> {
    let lastError: unknown
    const served = this.#providers.filter((provider) => {
      try {
        return serves(provider, request)
      } catch (thrown) {
        lastError = this.#failed(provider, thrown, signal)
        return false
      }
    })
    if (served.length === 0) throw lastError ?? new ModelNotFoundError()
    for (const [place, provider] of served.entries()) {
      if (place > 0) this.#handsOn(served[place - 1])
      try {
        const last = place === served.length - 1
        const answer = await ask(provider, answeredBy(provider, served[0], request), last)
        this.#answers(provider)
        return answer
      } catch (thrown) {
        const error = this.#failed(provider, thrown, signal)
        // What a provider that was asked has said tells more than that another was not.
        if (error.failure !== 'unavailable' || lastError === undefined) lastError = error
      }
    }
    throw lastError
  }

  /** What a provider threw, as its failure; throws what is not, and what blames the caller. */
  #failed(provider: LlmProviderPort, thrown: unknown, signal: AbortSignal): ProviderError {
    const error = providerFailure(provider.name, thrown, signal)
    if (!(error instanceof ProviderError) || error.clientMistake) throw error
    this.#fails(provider, error)
    return error
  }

  /** Counts under the provider that did not answer. */
  #handsOn(from: LlmProviderPort | undefined): void {
    this.#metrics.record({ failovers: 1 }, from === undefined ? {} : { provider: from.name })
  }

  /** The rest of a stream; one that breaks off counts as the provider's failure too. */
  async *#watched(
    provider: LlmProviderPort,
    { signal }: ProviderCall,
    first: IteratorResult<readonly LlmChunk[], void>,
    rest: BatchIterator<LlmChunk>,
  ): AsyncGenerator<readonly LlmChunk[], void, undefined> {
    try {
      for (let next = first; !next.done; next = await rest.next()) yield next.value
    } catch (thrown) {
      const error = providerFailure(provider.name, thrown, signal)
      if (error instanceof ProviderError) this.#fails(provider, error)
      throw error
    } finally {
      await rest.return?.()
    }
  }

  #rejects(provider: LlmProviderPort, error: ProviderError): void {
    provider.note?.(error)
    this.#fails(provider, error)
  }

  #fails(provider: LlmProviderPort, error: ProviderError): void {
    if (error.failure === 'unavailable') return
    this.#metrics.record({ provider_errors: 1 }, { provider: provider.name })
    if (this.#failing.has(provider.name)) return
    this.#failing.add(provider.name)
    const { failure, status } = error
    this.#logger.error('provider fails', { provider: provider.name, failure, status })
  }

  #answers(provider: LlmProviderPort): void {
    if (this.#failing.delete(provider.name)) {
      this.#logger.info('provider answers again', { provider: provider.name })
    }
  }
}

/** What providers speak that do not say. */
const ASSUMED: readonly WireProtocol[] = ['openai.chat']

function serves(provider: LlmProviderPort, { protocol, model }: LlmRequest): boolean {
  const { protocols = ASSUMED } = provider
  return protocols.includes(protocol) && provider.modelFor(model) !== undefined
}

/**
 * The first provider's name for a model decides what the model is; a provider further
 * down that calls it otherwise is a stand-in, and its answer another model's.
 */
function answeredBy(
  provider: LlmProviderPort,
  primary: LlmProviderPort | undefined,
  request: LlmRequest,
): LlmRequest {
  const { model } = request
  const sent = provider.modelFor(model) ?? model
  const same = sameModel(sent, model) || sameModel(sent, primary?.modelFor(model) ?? model)
  return same ? request : { ...request, model: sent }
}
