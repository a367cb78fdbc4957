import { type CacheKey, deriveCacheKey } from '../../domain/cache-key.ts'
import type { JsonValue } from '../../domain/json.ts'
import type { LlmRequest } from '../../domain/llm-request.ts'
import type { PriceListPort } from '../../domain/ports/price-list-port.ts'
import type { Scope } from '../../domain/scope.ts'
import {
  type Decisive,
  type JudgedAnswer,
  judgedAnswer,
  whatDecides,
} from '../../domain/simulation/answer-figures.ts'
import { type CacheWishes, cacheWishes } from '../../domain/simulation/cache-wishes.ts'
import { itemRequests } from '../../domain/simulation/item-requests.ts'
import { readLogRow } from '../../domain/simulation/log-reading.ts'
import type { LoggedAnswer, LoggedRequest, LogRow } from '../../domain/simulation/log-row.ts'
import { NearMisses } from '../../domain/simulation/near-misses.ts'
import { MAX_REQUESTS, RequestBook } from '../../domain/simulation/request-book.ts'
import { requestPieces } from '../../domain/simulation/request-pieces.ts'
import { readRequest } from '../../domain/simulation/request-reading.ts'
import { ANONYMOUS } from './explain-scope.ts'
import { countOne, SimulationNotes } from './simulation-notes.ts'
import { previewOf } from './simulation-preview.ts'
import type { SimulationQuestions } from './simulation-questions.ts'

/** Most requests of batches that wait for their answers. */
const MAX_AWAITED = 1_000_000

/** Most prompts of which the beginning is kept, where prompts may be shown. */
const MAX_PREVIEWS = 100_000

/** How a log is to be read. */
export interface IntakeOptions {
  readonly prices: PriceListPort
  /** Whose all requests are, whatever the log says. */
  readonly tenant?: string | undefined
  /** Where questions are kept; absent: nowhere. */
  readonly questions?: SimulationQuestions | undefined
  readonly showsPrompts: boolean
}

/** A request whose answer may come later, and the places of its items in the book. */
interface Awaited {
  readonly first: number
  readonly weights: readonly number[]
  readonly decisive: Decisive
  readonly logged: LoggedAnswer | undefined
}

/** A request that is being taken in. */
interface Incoming {
  readonly logged: LoggedRequest
  readonly request: LlmRequest
  readonly wishes: CacheWishes
  readonly scope: Scope
  readonly judged: JudgedAnswer
}

/** Takes in the rows of a log, one after another, and keeps of each what a simulation needs. */
export class SimulationIntake {
  readonly book: RequestBook = new RequestBook()
  readonly nearMisses: NearMisses = new NearMisses()
  readonly notes: SimulationNotes = new SimulationNotes()
  /** Beginnings of prompts that came again, by key. */
  readonly previews: Map<number, string> = new Map()
  readonly #options: IntakeOptions
  readonly #awaited = new Map<string, Awaited>()

  constructor(options: IntakeOptions) {
    this.#options = options
  }

  /** Whether as many requests have been taken in as can be. */
  get isFull(): boolean {
    return this.book.size >= MAX_REQUESTS
  }

  /** Takes in what a line holds: a row, or a list of rows. Returns what is wrong with it, if anything. */
  add(value: JsonValue): string | undefined {
    if (!Array.isArray(value)) return this.#addRow(value)
    const problems = value.map((row: JsonValue) => this.#addRow(row))
    return problems.find((problem) => problem !== undefined)
  }

  #addRow(value: JsonValue): string | undefined {
    const { format, row } = readLogRow(value)
    const problem = this.#take(row)
    if (format !== undefined && problem === undefined) countOne(this.notes.formats, format)
    return problem
  }

  #take(row: LogRow): string | undefined {
    switch (row.kind) {
      case 'wrong':
        return row.problem
      case 'left_out':
        countOne(this.notes.leftOut, row.reason)
        return undefined
      case 'answer':
        return this.#addAnswer(row.id, row.answer)
      case 'request':
        return this.#addRequest(row.request)
    }
  }

  #addRequest(logged: LoggedRequest): string | undefined {
    const reading = readRequest(logged.protocol, logged.body)
    if (reading.kind === 'wrong') return reading.problem
    const { request } = reading
    const wishes = cacheWishes(reading.cacheField)
    const { namespace } = wishes
    const tenant = this.#options.tenant ?? logged.tenant ?? ANONYMOUS
    const scope = { tenant, ...(namespace === undefined ? {} : { namespace }) }
    const items = itemRequests(request)
    const judged = this.#judge(logged.answer ?? {}, request, items.length)
    const weights = weightsOf(items)
    this.#await(logged, weights, request)
    for (const [place, item] of items.entries()) {
      this.#book({ logged, request: item, wishes, scope, judged }, weights[place] ?? 1)
    }
    return undefined
  }

  #judge(answer: LoggedAnswer, request: Decisive, items: number): JudgedAnswer {
    const judged = judgedAnswer(answer, request, this.#options.prices, items)
    if (answer.body !== undefined || answer.failed === true) this.notes.answersRead += 1
    if (answer.fromCache === true) this.notes.fromCache += 1
    if (judged.unfitness !== undefined) countOne(this.notes.unfit, judged.unfitness)
    return judged
  }

  #book({ logged, request, wishes, scope, judged }: Incoming, weight: number): void {
    const derivation = deriveCacheKey(request, scope)
    const key = derivation.kind === 'keyed' ? derivation.key : undefined
    if (derivation.kind === 'unkeyable') countOne(this.notes.unkeyable, derivation.obstacle)
    const { key: number, isNew } = this.book.add({
      ...shareOf(judged, weight).figures,
      digest: key?.digest,
      tenant: scope.tenant,
      model: request.model,
      at: logged.at ?? Number.NaN,
      storable: !wishes.noStore && judged.unfitness === undefined,
      findable: !wishes.noCache,
      ttlMs: wishes.ttlMs,
      maxAgeMs: wishes.maxAgeMs,
    })
    if (key !== undefined) this.#keep(number, isNew, key, request, scope)
  }

  #keep(number: number, isNew: boolean, key: CacheKey, request: LlmRequest, scope: Scope): void {
    if (isNew) {
      this.nearMisses.add(number, () => requestPieces(request, scope))
      this.#options.questions?.add(number, key, request, scope)
    } else if (this.#options.showsPrompts && this.previews.size < MAX_PREVIEWS) {
      if (!this.previews.has(number)) this.previews.set(number, previewOf(request))
    }
  }

  #await(
    { answerId, answer }: LoggedRequest,
    weights: readonly number[],
    request: LlmRequest,
  ): void {
    if (answerId === undefined || this.#awaited.size >= MAX_AWAITED) return
    const decisive = whatDecides(request)
    this.#awaited.set(answerId, { first: this.book.size, weights, decisive, logged: answer })
  }

  #addAnswer(id: string, answer: LoggedAnswer): undefined {
    const awaited = this.#awaited.get(id)
    if (awaited === undefined) {
      this.notes.strayAnswers += 1
      return undefined
    }
    this.#awaited.delete(id)
    const { first, weights, decisive, logged } = awaited
    const judged = this.#judge({ ...logged, ...answer }, decisive, weights.length)
    for (const [place, weight] of weights.entries()) {
      const { figures } = shareOf(judged, weight)
      this.book.answer(first + place, figures, judged.unfitness === undefined)
    }
    return undefined
  }
}

/** Each item's share of what the whole took, by length. */
function weightsOf(items: readonly LlmRequest[]): readonly number[] {
  if (items.length === 1) return [1]
  const lengths = items.map(({ parameters: { input } }) => 1 + lengthOf(input))
  const all = lengths.reduce((sum, length) => sum + length, 0)
  return lengths.map((length) => length / all)
}

function lengthOf(input: JsonValue | undefined): number {
  return typeof input === 'string' || Array.isArray(input) ? input.length : 0
}

function shareOf(judged: JudgedAnswer, weight: number): JudgedAnswer {
  if (weight === 1) return judged
  const { inputTokens, outputTokens, cost, latencyMs } = judged.figures
  const figures = {
    inputTokens: inputTokens * weight,
    outputTokens: outputTokens * weight,
    cost: cost * weight,
    latencyMs: latencyMs * weight,
  }
  return { ...judged, figures }
}
