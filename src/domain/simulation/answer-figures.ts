import { isComplete } from '../embedding-list.ts'
import type { LlmRequest } from '../llm-request.ts'
import type { PricedUsage, PriceListPort } from '../ports/price-list-port.ts'
import type { Unfitness } from '../wire-format.ts'
import { formatOf } from '../wire-formats.ts'
import type { LoggedAnswer } from './log-row.ts'
import type { Figures } from './request-book.ts'

/** What an answer took, and what keeps it from being stored, where something does. */
export interface JudgedAnswer {
  readonly figures: Figures
  readonly unfitness?: Unfitness | 'failed'
}

/** Figures of which nothing is known. */
const UNKNOWN: Figures = {
  inputTokens: Number.NaN,
  outputTokens: Number.NaN,
  cost: Number.NaN,
  latencyMs: Number.NaN,
}

/** What decides on an answer besides itself: a request, or as much of it as {@link whatDecides} keeps. */
export type Decisive = Pick<LlmRequest, 'protocol' | 'model' | 'parameters'>

/** More tokens than this of one answer are a mistake. */
const MAX_TOKENS = 1e9

/** Members that say which form an answer has to have. */
const FORMS = ['response_format', 'text', 'output_config', 'output_format'] as const

/** As little of a request as its answer is judged by. */
export function whatDecides({ protocol, model, parameters }: Decisive): Decisive {
  const given = FORMS.filter((name) => name in parameters)
  const forms = Object.fromEntries(given.map((name) => [name, parameters[name]]))
  return { protocol, model, parameters: forms }
}

/**
 * What a logged answer took: as the log says, else as the answer itself does, its price else from
 * the list. What is not in the log counts as fit to be stored. `items` is of how many parts it is.
 */
export function judgedAnswer(
  answer: LoggedAnswer,
  request: Decisive,
  prices: PriceListPort,
  items = 1,
): JudgedAnswer {
  const { latencyMs = Number.NaN } = answer
  const free = { inputTokens: 0, outputTokens: 0, cost: 0, latencyMs }
  if (answer.failed === true) return { figures: free, unfitness: 'failed' }
  const unfitness = unfitnessOf(answer, request, items)
  const figures = answer.fromCache === true ? free : figuresOf(answer, request, prices)
  return { figures, ...(unfitness === undefined ? {} : { unfitness }) }
}

function figuresOf(answer: LoggedAnswer, request: Decisive, prices: PriceListPort): Figures {
  const read = readOf(answer, request)
  const inputTokens = answer.inputTokens ?? read?.inputTokens ?? Number.NaN
  const outputTokens = answer.outputTokens ?? read?.outputTokens ?? 0
  const { latencyMs = Number.NaN } = answer
  // A log that says nothing of what was used is not one of answers that used nothing.
  const used = inputTokens + outputTokens
  if (!(used > 0 && used <= MAX_TOKENS)) {
    return { ...UNKNOWN, latencyMs, cost: answer.cost ?? Number.NaN }
  }
  const usage = {
    ...read,
    model: read?.model || answer.model || request.model,
    provider: answer.provider ?? '',
    ...{ inputTokens, outputTokens },
    cachedInputTokens: answer.cachedInputTokens ?? read?.cachedInputTokens ?? 0,
  }
  const cost = answer.cost ?? prices.costOf(usage) ?? Number.NaN
  return { inputTokens, outputTokens, cost, latencyMs }
}

/** What the answer says of itself. */
function readOf(
  { body }: LoggedAnswer,
  { protocol }: Decisive,
): Omit<PricedUsage, 'provider'> | undefined {
  if (body === undefined) return undefined
  const format = formatOf(protocol)
  const { model, inputTokens, outputTokens } = format.read(body, ORIGIN)
  const cachedInputTokens = format.cachedInputTokens(body)
  return { model, inputTokens, outputTokens, cachedInputTokens, ...format.cacheWrites?.(body) }
}

const ORIGIN = { provider: '', requestId: '', latencyMs: 0 }

function unfitnessOf(
  { body }: LoggedAnswer,
  request: Decisive,
  items: number,
): Unfitness | undefined {
  if (body === undefined) return undefined
  const { protocol } = request
  if (protocol === 'openai.embeddings') return isComplete(body, items) ? undefined : 'incomplete'
  const format = formatOf(protocol)
  return format.unfitness(format.read(body, ORIGIN), { ...request, messages: [] })
}
