import { batchesOf } from '../domain/batched-stream.ts'
import type { CacheEntry } from '../domain/cache-entry.ts'
import { deepFrozen } from '../domain/deep-frozen.ts'
import { OverloadedError, ProviderError } from '../domain/errors.ts'
import type { InvalidationFence } from '../domain/invalidation-fence.ts'
import type { LlmRequest } from '../domain/llm-request.ts'
import type { LlmResponse } from '../domain/llm-response.ts'
import { ownRequest } from '../domain/own-request.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { ProviderCall } from '../domain/ports/llm-provider-port.ts'
import type { StreamAssembly } from '../domain/wire-format.ts'
import { formatOf } from '../domain/wire-formats.ts'
import type { ClaimGeneration } from './claim-generation.ts'
import { Flight, type Landing, type Linger } from './flight.ts'
import type { GenerateOptions } from './generate-options.ts'
import type { GenerationOrder } from './generation-order.ts'
import type { OutcomeLedger } from './outcome-ledger.ts'
import type { AnswerSource, ChainAnswer, ChainStream } from './provider-chain.ts'
import { replayed, replayedChunks } from './replay.ts'
import type { SemanticLearning } from './semantic-learning.ts'
import type { FreshAnswer, StoreAnswer } from './store-answer.ts'
import { UnderWay } from './under-way.ts'

/** Bounds of flights. */
export interface GenerationBounds {
  /** How many may be under way at once. */
  readonly flights: number
  /** How long one that everybody has left goes on for the cache's sake, in milliseconds. */
  readonly lingerMs: number
}

/** How many more flights may be under way that bring their own source: the items of a batch share one call, and a source bounds its calls itself. */
const MAX_SOURCED = 100_000

/** Launches flights: asks the chain of providers, then stores what it answers. */
export class Generation {
  /** Flights that have not landed, whether anybody waits for them or not. */
  readonly underWay: UnderWay = new UnderWay()
  readonly #source: AnswerSource
  readonly #store: StoreAnswer
  readonly #claim: ClaimGeneration
  readonly #fence: InvalidationFence
  readonly #clock: ClockPort
  readonly #ledger: OutcomeLedger
  readonly #bounds: GenerationBounds
  readonly #learning: SemanticLearning | undefined

  constructor(
    source: AnswerSource,
    store: StoreAnswer,
    claim: ClaimGeneration,
    fence: InvalidationFence,
    clock: ClockPort,
    ledger: OutcomeLedger,
    bounds: GenerationBounds,
    learning?: SemanticLearning,
  ) {
    this.#source = source
    this.#store = store
    this.#claim = claim
    this.#fence = fence
    this.#clock = clock
    this.#ledger = ledger
    this.#bounds = bounds
    this.#learning = learning
  }

  /**
   * Launches a flight; it lands after its answer is stored, so that who asks next finds it.
   * @throws {OverloadedError} where the limit is reached.
   */
  launch(ordered: GenerationOrder): Flight {
    // Callers who bring their own source may know their request by the object that it is.
    const { source, handedOver } = ordered.options
    const isCopied = ordered.storable && source === undefined && !handedOver
    const order = isCopied ? { ...ordered, request: ownRequest(ordered.request) } : ordered
    const { streamed, options } = order
    const room = this.#bounds.flights + (options.source === undefined ? 0 : MAX_SOURCED)
    if (this.underWay.count >= room) throw new OverloadedError('too many generations are running')
    const generatedFrom = this.#fence.moment()
    const end = this.underWay.begin()
    const plan = (flight: Flight): Promise<Landing> => this.#fly(flight, order).finally(end)
    const linger = this.#lingerFor(order)
    return new Flight(plan, { streamed, generatedFrom, tags: options.tags ?? [], linger })
  }

  /** What nobody waits for may still be worth storing. */
  #lingerFor({ storable }: GenerationOrder): Linger {
    const { lingerMs } = this.#bounds
    if (storable && lingerMs > 0) return (cancel) => this.#clock.schedule(lingerMs, cancel)
    return (cancel) => {
      cancel()
      return () => {}
    }
  }

  async #fly(flight: Flight, order: GenerationOrder): Promise<Landing> {
    const { claimed: key, newerThan, options } = order
    if (key === undefined) return this.#answer(flight, order)
    const { maxAgeMs } = options
    const claim = await this.#claim.execute({ key, maxAgeMs, newerThan, signal: flight.signal })
    if (claim.kind === 'found') return this.#follow(flight, order, claim.entry)
    let shared = false
    try {
      const landing = await this.#answer(flight, order)
      // A stand-in model's answer is stored, but not where others look for this one's.
      shared = landing.stored && landing.model === order.request.model
      return landing
    } finally {
      // One that everybody has left says nothing about the answer: the next who asks gets the lease.
      claim.lease?.release(shared || flight.signal.aborted).catch(() => {})
    }
  }

  async #answer(flight: Flight, order: GenerationOrder): Promise<Landing> {
    const answer = await this.#generate(flight, order)
    const { response, request } = answer
    this.#ledger.bookGeneration(response, request.model)
    const stored = order.storable && (await this.#keep(flight, order, answer))
    return { response, model: request.model, stored }
  }

  /** Another process has generated the answer: it is delivered from what that has stored. */
  #follow(flight: Flight, { request }: GenerationOrder, { response }: CacheEntry): Landing {
    flight.elsewhere = true
    flight.provider = response.provider
    if (flight.streamed) {
      const delivery = replayed(response, this.#clock.now())
      for (const chunk of replayedChunks(delivery)) flight.log.append(deepFrozen(chunk))
    }
    return { response, model: request.model, stored: true }
  }

  async #generate(
    flight: Flight,
    { request, options, streamed }: GenerationOrder,
  ): Promise<ChainAnswer> {
    const source = options.source ?? this.#source
    const call = callOf(options, flight.signal)
    if (streamed) return this.#generateStreamed(flight, source, request, call)
    const answer = await source.complete(request, call)
    flight.provider = answer.response.provider
    return answer
  }

  async #generateStreamed(
    flight: Flight,
    source: AnswerSource,
    request: LlmRequest,
    call: ProviderCall,
  ): Promise<ChainAnswer> {
    const began = this.#clock.elapsed()
    const stream = await source.stream(request, call)
    flight.provider = stream.provider
    const assembly = formatOf(request.protocol).assembly()
    for await (const batch of batchesOf(stream.chunks)) {
      for (const chunk of batch) {
        assembly.add(chunk)
        flight.log.append(deepFrozen(chunk))
      }
    }
    if (!assembly.finished) throw rejected(stream)
    const latencyMs = Math.round(this.#clock.elapsed() - began)
    return { request: stream.request, response: assembled(assembly, stream, latencyMs) }
  }

  /** Resolves to whether the answer is stored. */
  async #keep(flight: Flight, order: GenerationOrder, answer: ChainAnswer): Promise<boolean> {
    const entry = await this.#storeAnswer(flight, order, answer)
    const { scope, lesson, options } = order
    if (entry !== undefined && options.semantic !== false)
      this.#learning?.execute({ request: answer.request, scope, entry, lesson })
    return entry !== undefined
  }

  #storeAnswer(
    flight: Flight,
    order: GenerationOrder,
    answer: ChainAnswer,
  ): Promise<CacheEntry | undefined> {
    const { ttlMs } = order.options
    return this.#store.execute({
      ...answer,
      scope: order.scope,
      ...keyOf(order, answer),
      generatedFrom: flight.generatedFrom,
      ...(ttlMs === undefined ? {} : { ttlMs }),
      tags: [...flight.tags],
    })
  }
}

/** The key that was claimed is the answer's where nobody else can have changed the request, nor a stand-in model has answered. */
function keyOf(
  { claimed, request, options }: GenerationOrder,
  answer: ChainAnswer,
): Pick<FreshAnswer, 'key'> {
  const isOwn = options.source === undefined && answer.request === request
  return isOwn && claimed !== undefined ? { key: claimed } : {}
}

function callOf(
  { credential, headers, account }: GenerateOptions,
  signal: AbortSignal,
): ProviderCall {
  return {
    signal,
    ...(account === undefined ? {} : { account }),
    ...(credential === undefined ? {} : { credential }),
    ...(headers === undefined ? {} : { headers }),
  }
}

function rejected({ provider, reject }: ChainStream): ProviderError {
  const details = { provider, failure: 'protocol', retryable: true } as const
  const error = new ProviderError('the stream ended without a finish reason', details)
  reject?.(error)
  return error
}

function assembled(
  assembly: StreamAssembly,
  { request, provider }: ChainStream,
  latencyMs: number,
): LlmResponse {
  const body = assembly.body()
  const requestId = typeof body.id === 'string' ? body.id : ''
  return formatOf(request.protocol).read(body, { provider, requestId, latencyMs })
}
