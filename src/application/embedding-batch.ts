import { splitEmbeddings } from '../domain/embedding-split.ts'
import { ProviderError } from '../domain/errors.ts'
import type { JsonObject } from '../domain/json.ts'
import type { LlmRequest } from '../domain/llm-request.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { ProviderCall } from '../domain/ports/llm-provider-port.ts'
import { formatOf } from '../domain/wire-formats.ts'
import type { AnswerSource, ChainAnswer, ChainStream } from './provider-chain.ts'

/** How long an item waits for others to go along, in milliseconds, where it is not known whether they have to. */
const WINDOW_MS = 10

interface Passenger {
  readonly request: LlmRequest
  readonly call: ProviderCall
  readonly answer: PromiseWithResolvers<ChainAnswer>
}

/**
 * Asks for the items of one request together: those that turn out to be missing wait for
 * each other, and go upstream as one call as soon as it is known of every item whether it
 * is missing, or a moment later.
 */
export class EmbeddingBatch {
  readonly #source: AnswerSource
  readonly #clock: ClockPort
  /** Items of which it is not known yet whether they have to be asked for. */
  #undecided: number
  #waiting: Passenger[] = []
  #cancelWindow = (): void => {}

  constructor(source: AnswerSource, clock: ClockPort, items: number) {
    this.#source = source
    this.#clock = clock
    this.#undecided = items
  }

  /** Asks for one item; throws what the source throws. */
  complete(request: LlmRequest, call: ProviderCall): Promise<ChainAnswer> {
    const answer = Promise.withResolvers<ChainAnswer>()
    if (this.#waiting.length === 0) {
      this.#cancelWindow = this.#clock.schedule(WINDOW_MS, () => void this.#depart())
    }
    this.#waiting.push({ request, call, answer })
    this.decided()
    return answer.promise
  }

  /** A place for one item. */
  seat(): BatchSeat {
    return new BatchSeat(this)
  }

  /** Notes of one item that it is known whether it has to be asked for. */
  decided(): void {
    this.#undecided -= 1
    if (this.#undecided <= 0 && this.#waiting.length > 0) void this.#depart()
  }

  async #depart(): Promise<void> {
    this.#cancelWindow()
    const passengers = this.#waiting
    this.#waiting = []
    try {
      const answers = await this.#ask(passengers)
      for (const [place, { answer }] of passengers.entries()) {
        const own = answers[place]
        if (own !== undefined) answer.resolve(own)
      }
    } catch (error) {
      for (const { answer } of passengers) answer.reject(error)
    }
  }

  async #ask(passengers: readonly Passenger[]): Promise<readonly ChainAnswer[]> {
    const [first] = passengers
    if (first === undefined) return []
    const items = passengers.map(({ request }) => request.parameters.input ?? '')
    const together = { ...first.request, parameters: { ...first.request.parameters, input: items } }
    const call = { ...first.call, signal: allAborted(passengers.map((one) => one.call.signal)) }
    const { request, response } = await this.#source.complete(together, call)
    const bodies = splitEmbeddings(response.body, items)
    if (bodies === undefined) throw incomplete(response.provider)
    const latencyMs = Math.round(response.latencyMs / items.length)
    const read = formatOf(request.protocol).read
    return passengers.map((passenger, place) => ({
      request: { ...passenger.request, model: request.model },
      response: read(bodies[place] ?? {}, { ...response, latencyMs }),
    }))
  }
}

/** One item's way into a batch. */
export class BatchSeat implements AnswerSource {
  readonly #batch: EmbeddingBatch
  #asked = false

  constructor(batch: EmbeddingBatch) {
    this.#batch = batch
  }

  /** Whether the item had to be asked for. */
  get asked(): boolean {
    return this.#asked
  }

  complete(request: LlmRequest, call: ProviderCall): Promise<ChainAnswer> {
    this.#asked = true
    return this.#batch.complete(request, call)
  }

  /** Embeddings come in one piece. */
  async stream(request: LlmRequest, call: ProviderCall): Promise<ChainStream> {
    const { response, ...answered } = await this.complete(request, call)
    const { provider, body } = response
    return { ...answered, provider, chunks: onePiece(body) }
  }
}

async function* onePiece(body: JsonObject): AsyncGenerator<JsonObject, void, undefined> {
  yield body
}

/** Aborted when all of them are. */
function allAborted(signals: readonly AbortSignal[]): AbortSignal {
  const controller = new AbortController()
  let left = signals.length
  const leave = (): void => {
    left -= 1
    if (left === 0) controller.abort()
  }
  for (const signal of signals) {
    if (signal.aborted) leave()
    else signal.addEventListener('abort', leave, { once: true })
  }
  return controller.signal
}

function incomplete(provider: string): ProviderError {
  return new ProviderError('the answer does not hold an embedding for every item', {
    provider,
    failure: 'protocol',
    retryable: true,
  })
}
