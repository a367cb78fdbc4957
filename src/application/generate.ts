import type { LlmRequest, WireProtocol } from '../domain/llm-request.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { ReplayOutcome } from '../domain/replay-counts.ts'
import type { Scope } from '../domain/scope.ts'
import type { Generated } from './delivery.ts'
import type { Dispatch, Dispatched } from './dispatch.ts'
import { dispatchedKey } from './dispatched-key.ts'
import type { FallBack } from './fall-back.ts'
import type { GenerateOptions } from './generate-options.ts'
import { orderOf } from './generation-order.ts'
import type { StoredFinding } from './lookup.ts'
import type { OutcomeLedger } from './outcome-ledger.ts'
import { NO_OPTIONS } from './own-options.ts'
import { fromEntry, fromSimilar, replayed, shared } from './replay.ts'

/** Whether no provider had to work for an answer. */
function isReplay(outcome: Outcome): outcome is ReplayOutcome {
  return REPLAYS.has(outcome)
}

const REPLAYS: ReadonlySet<Outcome> = new Set<ReplayOutcome>([
  'hit',
  'stale',
  'semantic',
  'coalesced',
])

function never(): boolean {
  return false
}

/** When an entry was found, milliseconds since the epoch, where that can be told: reading clocks takes its time. */
function momentOf(finding: StoredFinding): number | undefined {
  if (finding.state !== 'fresh' || !Number.isFinite(finding.freshForMs)) return undefined
  return finding.entry.freshUntil - finding.freshForMs
}

/** Answers a request with a whole answer. */
export class Generate {
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
   * Answers from the cache, else from a provider, else with what can stand in. A failure
   * that `asksAgain` says its caller will ask again after is not booked: what is asked
   * then is the same request still.
   * @throws {ProviderError} where no provider answers and nothing may stand in.
   * @throws {ModelNotFoundError} where no provider serves the model.
   * @throws {OnlyIfCachedError} on a miss, where the caller wants no generation.
   * @throws {InvalidRequestError} where an option is not as it must be.
   * @throws {OverloadedError} where too many generations are running.
   * @throws {ClosedError} after Reprise was told to close.
   * @throws {RequestAbortedError} where the caller's signal was aborted.
   */
  async execute(
    request: LlmRequest,
    scope: Scope,
    options: GenerateOptions = NO_OPTIONS,
    asksAgain: (error: unknown) => boolean = never,
  ): Promise<Generated> {
    const began = this.#clock.elapsed()
    try {
      const order = orderOf(request, scope, options, false)
      const looked = await this.#dispatch.lookUp(order)
      const finding = this.#dispatch.answering(order, looked)
      if (finding !== undefined) return this.#replay(finding, request.model, began)
      const dispatched = await this.#dispatch.otherwise(order, looked)
      const generated = await this.#deliver(dispatched, request.protocol, order.options)
      const { outcome, response } = generated
      const tookMs = this.#clock.elapsed() - began
      const key = dispatchedKey(dispatched)
      if (isReplay(outcome)) this.#ledger.bookHit(response, request.model, tookMs, key, outcome)
      else this.#ledger.book(outcome, request.model, response.provider, tookMs, key)
      return generated
    } catch (error) {
      if (!asksAgain(error)) this.#ledger.bookFailure(error, request)
      throw error
    }
  }

  #replay(finding: StoredFinding, model: string, began: number): Generated {
    const { key, response } = finding.entry
    const now = momentOf(finding) ?? this.#clock.now()
    const generated = fromEntry(finding, now)
    const tookMs = this.#clock.elapsed() - began
    this.#ledger.bookHit(response, model, tookMs, key, generated.outcome, now)
    return generated
  }

  async #deliver(
    dispatched: Dispatched,
    protocol: WireProtocol,
    options: GenerateOptions,
  ): Promise<Generated> {
    const now = this.#clock.now()
    if (dispatched.by === 'entry') return fromEntry(dispatched.finding, now)
    if (dispatched.by === 'similar') return fromSimilar(dispatched.similar, now)
    const { flight, outcome, key } = dispatched
    try {
      const { response, stored } = await flight.whole(options.signal)
      this.#fallBack.recovered()
      if (flight.elsewhere) return { outcome: 'coalesced', response: replayed(response, now) }
      if (outcome === 'miss') return { outcome, stored, response }
      return { outcome, response: outcome === 'coalesced' ? shared(response, now) : response }
    } catch (error) {
      const stored = key === undefined ? {} : { key }
      return this.#fallBack.execute({ error, options, protocol, ...stored })
    }
  }
}
