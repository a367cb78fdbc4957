import type { CacheEntry } from '../domain/cache-entry.ts'
import type { MetricsPort } from '../domain/ports/metrics-port.ts'
import { answersInWords, semanticQuestion } from '../domain/semantic/semantic-question.ts'
import type { Flight } from './flight.ts'
import type { Generation, GenerationOrder } from './generation.ts'
import type { ComparedAnswers, SameAnswer } from './same-answer.ts'
import type { SemanticHit } from './semantic-lookup.ts'

/** How many of the answers given are generated again to be compared: shares from 0 to 1. */
export interface AuditShares {
  readonly exact: number
  readonly semantic: number
}

type AuditedOrder = Omit<GenerationOrder, 'storable' | 'claimed'>

/** How many audits run at once; while so many do, no other begins. */
const MAX_AUDITS = 16

/** Generates some of what was answered from the cache all the same, in the background, to see whether that was right. */
export class Audit {
  readonly #generation: Generation
  readonly #sameAnswer: SameAnswer
  readonly #metrics: MetricsPort
  readonly #shares: AuditShares
  readonly #random: () => number
  #running = 0

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

  /** Looks at a hit. What is generated is stored, and teaches as every other generation does. */
  semanticHit(order: AuditedOrder, { asked, candidate }: SemanticHit): void {
    const share = this.#shares.semantic
    if (order.options.noStore || !this.#isChosen(order, share)) return
    const lesson = { asked, candidates: [candidate], purpose: 'audit', weight: 1 / share } as const
    this.#launch({ ...order, streamed: false, storable: true, lesson })
  }

  /** Looks at an exact hit. What is generated is compared, and nothing else comes of it. */
  exactHit(order: AuditedOrder, { response: given }: CacheEntry): void {
    if (!answersInWords(given) || !this.#isChosen(order, this.#shares.exact)) return
    const question = semanticQuestion(order.request, order.scope, '')?.text ?? ''
    const flight = this.#launch({ ...order, streamed: false, storable: false })
    void flight?.landing.then(
      ({ response: generated }) => this.#compare({ question, given, generated }),
      () => {},
    )
  }

  async #compare(answers: ComparedAnswers): Promise<void> {
    const same = await this.#sameAnswer(answers)
    if (same === undefined) this.#metrics.record({ comparison_failures: 1 })
    else this.#metrics.record({ exact_audits: 1, exact_audit_errors: same ? 0 : 1 })
  }

  #isChosen({ options }: AuditedOrder, share: number): boolean {
    if (options.onlyIfCached || this.#running >= MAX_AUDITS) return false
    return this.#random() < share
  }

  #launch(order: GenerationOrder): Flight | undefined {
    try {
      const flight = this.#generation.launch(order)
      flight.board()
      this.#running += 1
      const end = (): void => {
        this.#running -= 1
      }
      flight.landing.then(end, end)
      return flight
    } catch {
      // As many generations are running as may: audits are the first to be left out.
      return undefined
    }
  }
}
