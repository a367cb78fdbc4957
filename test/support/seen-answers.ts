import type { PriceListPort } from '../../src/domain/ports/price-list-port.ts'
import { askedKeys } from './asked-keys.ts'
import { add, addTo, type Counts, type Figures, noFigures } from './figures.ts'
import type { MixedRequest } from './mixed-requests.ts'
import { usageOf } from './wire-usage.ts'

/** Counters by what `x-cache` says. */
const COUNTER_OF: Readonly<Record<string, string>> = {
  HIT: 'hits',
  MISS: 'misses',
  STALE: 'stale',
  SEMANTIC: 'semantic',
  COALESCED: 'coalesced',
  BYPASS: 'bypass',
  DEGRADED: 'degraded',
}

const REPLAYS: ReadonlySet<string> = new Set(['HIT', 'STALE', 'SEMANTIC', 'COALESCED'])

/** When an answer was there, by `performance.now()`, and how many requests it counts as. */
export interface Answered {
  readonly at: number
  readonly items: number
}

/** An answer as it came. */
export interface SeenAnswer {
  readonly status: number
  /** Empty where there is no such header. */
  readonly header: (name: string) => string
  readonly text: string
}

/** Counts answers as their callers see them; nothing in it comes from the gateway's counters. */
export class SeenAnswers {
  readonly figures: Figures = noFigures()
  /** Requests that did not get past the door, by the status of the answer. */
  readonly refused: Counts = {}
  readonly answered: Answered[] = []
  /** How often each key was asked for, as far as callers can know; undefined where it may have been another's. */
  readonly keys: Map<string, number | undefined> = new Map()
  readonly #prices: PriceListPort

  constructor(prices: PriceListPort) {
    this.#prices = prices
  }

  /** Notes an answer to a request. */
  note(request: MixedRequest, answer: SeenAnswer): void {
    const { model, items } = request
    if (model === undefined) {
      add(this.refused, String(answer.status), 1)
      return
    }
    this.answered.push({ at: performance.now(), items })
    if (answer.status === 200) this.#noteOutcome(request, model, answer)
    else addTo(this.figures, { requests: items, failures: items }, { model })
  }

  /** Notes that a caller left before there was an answer. */
  noteLeft({ model = '' }: MixedRequest): void {
    addTo(this.figures, { requests: 1, aborted: 1 }, { model })
  }

  /** Notes that an administrator deleted so many entries. */
  noteInvalidation(deleted: number): void {
    addTo(this.figures, { invalidations: 1, invalidated_entries: deleted })
  }

  #noteOutcome(request: MixedRequest, model: string, answer: SeenAnswer): void {
    const { items } = request
    const outcome = answer.header('x-cache')
    const provider = answer.header('x-reprise-provider')
    const labels = outcome === 'DEGRADED' ? { model } : { model, provider }
    addTo(this.figures, { requests: items, [COUNTER_OF[outcome] ?? outcome]: items }, labels)
    add(this.figures.timed, outcome.toLowerCase(), items)
    if (outcome !== 'BYPASS') this.#noteKeys(request)
    if (REPLAYS.has(outcome)) this.#noteSaved(answer, { model, provider }, items)
  }

  #noteKeys(request: MixedRequest): void {
    const known = request.headers['x-reprise-semantic'] !== 'on'
    for (const key of askedKeys(request)) {
      this.keys.set(key, known ? (this.keys.get(key) ?? 0) + 1 : undefined)
    }
  }

  #noteSaved(
    { header, text }: SeenAnswer,
    labels: { readonly model: string; readonly provider: string },
    items: number,
  ): void {
    const { complete, model, inputTokens, outputTokens } = usageOf(header('content-type'), text)
    if (!complete) return
    const tokens = { saved_input_tokens: inputTokens, saved_output_tokens: outputTokens }
    // All items of a request are of one length, and priced each by itself.
    const item = { model, provider: labels.provider, inputTokens: inputTokens / items }
    const cost = this.#prices.costOf({ ...item, outputTokens: outputTokens / items })
    const money =
      cost === undefined ? { unpriced_requests: items } : { saved_microusd: items * cost }
    addTo(this.figures, { ...tokens, ...money }, labels)
  }
}
