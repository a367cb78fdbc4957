import { deriveCacheKey } from '../domain/cache-key.ts'
import type { InvalidationFence } from '../domain/invalidation-fence.ts'
import type { LlmRequest } from '../domain/llm-request.ts'
import type { LlmResponse } from '../domain/llm-response.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { Scope } from '../domain/scope.ts'
import { entryTags } from '../domain/tags.ts'
import { BegunGenerations } from './begun-generations.ts'
import type { Lookup } from './lookup.ts'
import { assertFits } from './option-checks.ts'
import type { OutcomeLedger } from './outcome-ledger.ts'
import { replayed } from './replay.ts'
import type { StoreAnswer } from './store-answer.ts'

/** What somebody wants to know who generates by himself. */
export interface Question {
  readonly request: LlmRequest
  readonly scope: Scope
  /** Who will be asked where nothing is stored, for the books. */
  readonly provider: string
}

/** What was generated, and how long to keep it. */
export interface KeptAnswer {
  readonly response: LlmResponse
  /** Time to live, in milliseconds; 0 stores nothing. Absent: as configured. */
  readonly ttlMs?: number
  readonly tags: readonly string[]
}

/**
 * Remembers for those who generate by themselves: they recall, generate where there is
 * nothing, and have that kept. What goes with generating is theirs: identical questions do
 * not wait for each other, and nothing past its time stands in where generating fails.
 */
export class Remember {
  readonly #lookup: Lookup
  readonly #store: StoreAnswer
  readonly #fence: InvalidationFence
  readonly #clock: ClockPort
  readonly #ledger: OutcomeLedger
  readonly #begun: BegunGenerations

  constructor(
    lookup: Lookup,
    store: StoreAnswer,
    fence: InvalidationFence,
    clock: ClockPort,
    ledger: OutcomeLedger,
  ) {
    this.#lookup = lookup
    this.#store = store
    this.#fence = fence
    this.#clock = clock
    this.#ledger = ledger
    this.#begun = new BegunGenerations(fence, clock)
  }

  /**
   * Resolves to what `read` makes of a fresh answer, as a delivery of its own; undefined
   * where there is none, and a generation begins. An answer that makes `read` throw is none.
   */
  async recall<T>(question: Question, read: (response: LlmResponse) => T): Promise<T | undefined> {
    const { request, scope, provider } = question
    const found = await this.#lookup.execute(request, scope)
    if (found.state === 'unkeyable') {
      this.pass(question)
      return undefined
    }
    const answer = found.state === 'fresh' ? this.#told(found.entry.response, read) : undefined
    if (answer === undefined) {
      // Not before the lookup has ended: it may have learnt of invalidations, which this generation is younger than.
      this.#begun.begin(found.key.digest)
      this.#ledger.book('miss', request.model, provider)
      return undefined
    }
    this.#ledger.book('hit', request.model, answer.response.provider)
    this.#ledger.bookSavings(answer.response, request.model)
    return answer.read
  }

  /**
   * Keeps what was generated, where it is fit to be given to somebody else; resolves to whether it did.
   * @throws {InvalidRequestError} where time to live or tags are not as they must be.
   */
  async keep({ request, scope }: Question, kept: KeptAnswer): Promise<boolean> {
    assertFits('ttlMs', kept)
    const answer = { ...kept, tags: entryTags(kept.tags) }
    const { generatedFrom, tookMs } = this.#endOf(request, scope)
    const response = { ...answer.response, latencyMs: tookMs }
    this.#ledger.bookGeneration(response, request.model)
    const entry = await this.#store.execute({ ...answer, request, scope, response, generatedFrom })
    return entry !== undefined
  }

  /** Books a question that is put without the cache being involved. */
  pass({ request, provider }: Question): void {
    this.#ledger.book('bypass', request.model, provider)
  }

  /** Books what was generated without the cache being involved. */
  passed({ request }: Question, response: LlmResponse): void {
    this.#ledger.bookGeneration(response, request.model)
  }

  #told<T>(
    stored: LlmResponse,
    read: (response: LlmResponse) => T,
  ): { readonly response: LlmResponse; readonly read: T } | undefined {
    const response = replayed(stored, this.#clock.now())
    try {
      return { response, read: read(response) }
    } catch {
      return undefined
    }
  }

  #endOf(request: LlmRequest, scope: Scope): ReturnType<BegunGenerations['end']> {
    const derivation = deriveCacheKey(request, scope)
    if (derivation.kind === 'keyed') return this.#begun.end(derivation.key.digest)
    return { generatedFrom: this.#fence.moment(), tookMs: 0 }
  }
}
