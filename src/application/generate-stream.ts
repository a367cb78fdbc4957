import { BatchedStream } from '../domain/batched-stream.ts'
import type { CacheKey } from '../domain/cache-key.ts'
import type { LlmRequest, WireProtocol } from '../domain/llm-request.ts'
import type { LlmChunk, LlmResponse } from '../domain/llm-response.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { Scope } from '../domain/scope.ts'
import { formatOf } from '../domain/wire-formats.ts'
import { begunStream, type ChunkChange } from './begun-stream.ts'
import type { Delivery, Generated, GeneratedStream } from './delivery.ts'
import type { Dispatch, Dispatched } from './dispatch.ts'
import { dispatchedKey } from './dispatched-key.ts'
import type { FallBack } from './fall-back.ts'
import type { Flight } from './flight.ts'
import type { GenerateOptions } from './generate-options.ts'
import { orderOf } from './generation-order.ts'
import type { OutcomeLedger } from './outcome-ledger.ts'
import { NO_OPTIONS } from './own-options.ts'
import { fromEntry, fromSimilar, replayedChunks, replayIdentity, shared } from './replay.ts'

type FlightBoarding = Extract<Dispatched, { by: 'flight' }>

/** What of a request matters once it is dispatched. */
interface Asked extends Pick<LlmRequest, 'model' | 'protocol'> {
  /** When it came, as the clock's `elapsed` has it. */
  readonly began: number
  readonly booked: CacheKey | undefined
}

/** Answers a request with a stream. */
export class GenerateStream {
  readonly #dispatch: Dispatch
  readonly #fallBack: FallBack
  readonly #ledger: OutcomeLedger
  readonly #clock: ClockPort

  constructor(dispatch: Dispatch, fallBack: FallBack, ledger: OutcomeLedger, clock: ClockPort) {
    this.#dispatch = dispatch
    this.#fallBack = fallBack
    this.#ledger = ledger
    this.#clock = clock
  }

  /**
   * Resolves when the first chunk is there; until then it falls back and throws as
   * `Generate` does. After that a failure breaks the stream off: nothing else can stand
   * in for half an answer.
   */
  async execute(
    request: LlmRequest,
    scope: Scope,
    options: GenerateOptions = NO_OPTIONS,
  ): Promise<GeneratedStream> {
    const began = this.#clock.elapsed()
    try {
      const order = orderOf(request, scope, options, true)
      const dispatched = await this.#dispatch.execute(order)
      return await this.#deliver(dispatched, request, order.options, began)
    } catch (error) {
      this.#ledger.bookFailure(error, request)
      throw error
    }
  }

  async #deliver(
    dispatched: Dispatched,
    { model, protocol }: LlmRequest,
    options: GenerateOptions,
    began: number,
  ): Promise<GeneratedStream> {
    const asked = { model, protocol, began, booked: dispatchedKey(dispatched) }
    if (dispatched.by === 'entry') {
      return this.#replay(fromEntry(dispatched.finding, this.#clock.now()), asked)
    }
    if (dispatched.by === 'similar') {
      return this.#replay(fromSimilar(dispatched.similar, this.#clock.now()), asked)
    }
    const { key } = dispatched
    try {
      const stream = await this.#follow(dispatched, asked, options)
      this.#fallBack.recovered()
      return stream
    } catch (error) {
      const failed = { error, options, protocol, ...(key === undefined ? {} : { key }) }
      return this.#replay(await this.#fallBack.execute(failed), asked)
    }
  }

  async #follow(
    { flight, outcome }: FlightBoarding,
    asked: Asked,
    options: GenerateOptions,
  ): Promise<GeneratedStream> {
    const { model, protocol, began, booked } = asked
    const now = this.#clock.now()
    if (!flight.streamed) {
      const { response } = await flight.whole(options.signal)
      return this.#replay({ outcome: 'coalesced', response: shared(response, now) }, asked)
    }
    const first = outcome !== 'coalesced'
    const chunks = await begunStream(
      flight.chunks(options.signal),
      first ? undefined : reissuing(protocol, now),
    )
    const { provider, elsewhere } = flight
    if (!first || elsewhere) this.#bookSavingsOf(flight, model)
    const tookMs = this.#clock.elapsed() - began
    this.#ledger.book(elsewhere ? 'coalesced' : outcome, model, provider, tookMs, booked)
    if (elsewhere) return { outcome: 'coalesced', provider, chunks }
    if (outcome === 'miss') return { outcome, stored: 'pending', provider, chunks }
    return { outcome, provider, chunks }
  }

  /** What a follower saves is known when the flight lands; one that fails saves nothing. */
  #bookSavingsOf({ landing }: Flight, model: string): void {
    landing.then(
      ({ response }) => this.#ledger.bookSavings(response, model),
      () => {},
    )
  }

  #replay(generated: Generated, { model, began, booked }: Asked): GeneratedStream {
    const { response, ...delivery } = generated
    const tookMs = this.#clock.elapsed() - began
    this.#ledger.book(delivery.outcome, model, response.provider, tookMs, booked)
    if (delivery.outcome !== 'degraded') this.#ledger.bookSavings(response, model)
    return {
      ...(delivery as Delivery),
      provider: response.provider,
      chunks: new BatchedStream(allAtOnce(response)),
    }
  }
}

/** Followers get the stream as a delivery of their own. */
function reissuing(protocol: WireProtocol, now: number): ChunkChange {
  const identity = replayIdentity(protocol, now)
  return (chunk) => formatOf(protocol).reissuedChunk(chunk, identity)
}

async function* allAtOnce(
  response: LlmResponse,
): AsyncGenerator<readonly LlmChunk[], void, undefined> {
  yield replayedChunks(response)
}
