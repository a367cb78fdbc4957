import type { CacheEntry } from '../domain/cache-entry.ts'
import type { CacheKey } from '../domain/cache-key.ts'
import { ownRequest } from '../domain/own-request.ts'
import type { MetricsPort } from '../domain/ports/metrics-port.ts'
import { answersInWords, semanticQuestion } from '../domain/semantic/semantic-question.ts'
import { formatOf } from '../domain/wire-formats.ts'
import { isAsLookedUp } from './as-looked-up.ts'
import type { Flight, Landing } from './flight.ts'
import type { Generation } from './generation.ts'
import type { GenerationOrder, Order } from './generation-order.ts'
import type { ComparedAnswers, SameAnswer } from './same-answer.ts'
import type { SemanticHit } from './semantic-lookup.ts'
import { UnderWay } from './under-way.ts'

/** How many of the answers given are generated again to be compared: shares from 0 to 1. */
export interface AuditShares {
  readonly exact: number
  readonly semantic: number
}

/** How many audits run at once; while so many do, no other begins. */
const MAX_AUDITS = 16

/** Generates some of what was answered from the cache all the same, in the background, to see whether that was right. */
export class Audit {
  /** Audits whose answers are being generated or compared. */
  readonly underWay: UnderWay = new UnderWay()
  readonly #generation: Generation
  readonly #sameAnswer: SameAnswer
  readonly #metrics: MetricsPort
  readonly #shares: AuditShares
  readonly #random: () => number

  /** `random` gives numbers from [0, 1). */
  constructor(
    generation: Generation,
    sameAnswer: SameAnswer,
    metrics: MetricsPort,
    shares: AuditShares,
    random: () => number,
  ) {
    this.#generation = generation
    this.#sameAnswer = sameAnswer
    this.#metrics = metrics
    this.#shares = shares
    this.#random = random
  }

  /** Looks at a hit. What is generated is stored, and teaches as every other generation does; what is not stored teaches nothing. */
  semanticHit(order: Order, key: CacheKey, { asked, candidate }: SemanticHit): void {
    const share = this.#shares.semantic
    if (storesNothing(order) || !this.#isChosen(order, share) || !isAsLookedUp(order, key)) return
    const lesson = { asked, candidates: [candidate], purpose: 'audit', weight: 1 / share } as const
    this.#launch({ ...order, streamed: false, storable: true, lesson }, ({ stored }) =>
      stored ? undefined : this.#fail(),
    )
  }

  /** Looks at an exact hit. What is generated is compared, and nothing else comes of it. */
  exactHit(order: Order, { key, response: given }: CacheEntry): void {
    const share = this.#shares.exact
    if (share === 0 || !answersInWords(given) || !this.#isChosen(order, share)) return
    if (!isAsLookedUp(order, key)) return
    const asked = withOwnRequest(order)
    const question = semanticQuestion(asked.request, asked.scope, '')?.text ?? ''
    this.#launch({ ...asked, streamed: false, storable: false }, (landing) =>
      isComparable(landing, asked)
        ? this.#compare({ question, given, generated: landing.response })
        : this.#fail(),
    )
  }

  async #compare(answers: ComparedAnswers): Promise<void> {
    const same = await this.#sameAnswer(answers)
    if (same === undefined) this.#fail()
    else this.#metrics.record({ exact_audits: 1, exact_audit_errors: same ? 0 : 1 })
  }

  /** It says nothing about the answer that was given. */
  #fail(): void {
    this.#metrics.record({ comparison_failures: 1 })
  }

  #isChosen({ options }: Order, share: number): boolean {
    if (options.onlyIfCached || this.underWay.count >= MAX_AUDITS) return false
    return this.#random() < share
  }

  #launch(order: GenerationOrder, look: (landing: Landing) => Promise<void> | void): void {
    const flight = this.#flightOf(order)
    if (flight === undefined) return
    const end = this.underWay.begin()
    void flight.landing.then(look, () => this.#fail()).finally(end)
  }

  #flightOf(order: GenerationOrder): Flight | undefined {
    try {
      const flight = this.#generation.launch(order)
      flight.board()
      return flight
    } catch {
      // As many generations are running as may: audits are the first to be left out.
      return undefined
    }
  }
}

/** Its caller has the answer, and may go on with the list of messages; who brings a source may know the request by the object that it is. */
function withOwnRequest(order: Order): Order {
  if (order.options.source !== undefined) return order
  return { ...order, request: ownRequest(order.request) }
}

function storesNothing({ options }: Order): boolean {
  return options.noStore === true || (options.ttlMs !== undefined && options.ttlMs <= 0)
}

/** Neither what is cut short or refused nor a stand-in's answer shows that the one given was wrong. */
function isComparable({ response, model }: Landing, { request }: Order): boolean {
  const fit = formatOf(response.protocol).unfitness(response, request) === undefined
  return fit && model === request.model
}
