import { itemsOf } from '../domain/embedding-list.ts'
import { joinEmbeddings } from '../domain/embedding-split.ts'
import { InvalidRequestError, ProviderError } from '../domain/errors.ts'
import type { JsonValue } from '../domain/json.ts'
import type { LlmRequest } from '../domain/llm-request.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { Scope } from '../domain/scope.ts'
import { formatOf } from '../domain/wire-formats.ts'
import type { Generated } from './delivery.ts'
import { EmbeddingBatch } from './embedding-batch.ts'
import { joinedDelivery } from './embedding-delivery.ts'
import type { Generate } from './generate.ts'
import type { GenerateOptions } from './generate-options.ts'
import { type Order, orderOf } from './generation-order.ts'
import { NO_OPTIONS } from './own-options.ts'
import type { AnswerSource } from './provider-chain.ts'

/** How often an item is asked for that was refused together with somebody else's. */
const MAX_ROUNDS = 3

/** Items by a name that equal items share. */
type Items = ReadonlyMap<string, JsonValue>

/**
 * Answers a request for embeddings item by item: each is looked up, coalesced, stored and
 * counted by itself, and those that are missing go upstream together.
 */
export class Embed {
  readonly #generate: Generate
  readonly #source: AnswerSource
  readonly #clock: ClockPort

  /** `source` is asked for what is missing. */
  constructor(generate: Generate, source: AnswerSource, clock: ClockPort) {
    this.#generate = generate
    this.#source = source
    this.#clock = clock
  }

  /** Throws what `Generate` throws, for the first item that fails; nobody apologises for embeddings. */
  async execute(
    request: LlmRequest,
    scope: Scope,
    options: GenerateOptions = NO_OPTIONS,
  ): Promise<Generated> {
    const order = orderOf(request, scope, options, false)
    const items = itemsOf(request).map((item) => [nameOf(item), item] as const)
    const answers = await this.#ask(order, new Map(items), 1)
    return joined(items.flatMap(([name]) => answers.get(name) ?? []))
  }

  async #ask(order: Order, items: Items, round: number): Promise<ReadonlyMap<string, Generated>> {
    const source = order.options.source ?? this.#source
    const batch = new EmbeddingBatch(source, this.#clock, items.size)
    const answers = new Map<string, Generated>()
    const refused = new Map<string, JsonValue>()
    const asked = [...items].map(async ([name, item]) => {
      const answer = await this.#askFor(item, order, batch, round === MAX_ROUNDS)
      if (answer === 'refused') refused.set(name, item)
      else answers.set(name, answer)
    })
    await Promise.all(asked)
    if (refused.size === 0) return answers
    return new Map([...answers, ...(await this.#ask(order, refused, round + 1))])
  }

  /**
   * Resolves to `refused` where the item went along with somebody else's request, and that
   * was refused: which item was at fault is not known, and it may be none of ours.
   */
  async #askFor(
    input: JsonValue,
    { request, scope, options }: Order,
    batch: EmbeddingBatch,
    last: boolean,
  ): Promise<Generated | 'refused'> {
    const seat = batch.seat()
    const item = { ...request, parameters: { ...request.parameters, input } }
    const refused = (error: unknown): boolean =>
      error instanceof ProviderError && error.clientMistake && !seat.asked && !last
    try {
      return await this.#generate.execute(item, scope, { ...options, source: seat }, refused)
    } catch (error) {
      if (refused(error)) return 'refused'
      throw error
    } finally {
      if (!seat.asked) batch.decided()
    }
  }
}

/** @throws {InvalidRequestError} where it is no JSON. */
function nameOf(item: JsonValue): string {
  try {
    return JSON.stringify(item)
  } catch {
    throw new InvalidRequestError('an input is neither text nor tokens', 'input')
  }
}

/** The answers to all items as one. */
function joined(answers: readonly Generated[]): Generated {
  const [first] = answers
  if (first === undefined) throw new InvalidRequestError('at least one input', 'input')
  const responses = answers.map(({ response }) => response)
  const body = joinEmbeddings(responses.map((response) => response.body))
  const read = formatOf('openai.embeddings').read(body, first.response)
  const cached = responses.every((response) => response.cached)
  return { ...joinedDelivery(answers), response: { ...read, cached } }
}
