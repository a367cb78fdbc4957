/** Begun with, so that a single price is rounded. */
const HALF = 0.5

/** How many pairs of model and provider are kept apart; names of models come from callers. */
const MAX_LINES = 1000

/** Longest name, in UTF-16 units, that is kept. */
const MAX_NAME_LENGTH = 100

/** A counter of money. */
export type Sum = 'cost_microusd' | 'saved_microusd'

/** What a recording is about where a provider answered. */
interface AnswerLabels {
  readonly model: string
  readonly provider: string
}

/** What is kept between answers of the same model and provider. */
export class AnswerLine {
  /** The same object each time: what is counted by name finds it faster so. */
  readonly labels: AnswerLabels
  /** What is left over of prices, in millionths of a US dollar, from 0 to 1. */
  readonly #rests: Record<Sum, number> = { cost_microusd: HALF, saved_microusd: HALF }

  constructor(labels: AnswerLabels) {
    this.labels = labels
  }

  /**
   * Counters are whole: gives the whole millionths of a US dollar that are due for a price, and
   * leaves the rest to the next of the same line, so that none pays for another. Cheap answers
   * cost less than a millionth.
   */
  due(sum: Sum, price: number): number {
    const due = this.#rests[sum] + price
    const whole = Math.floor(due)
    this.#rests[sum] = due - whole
    return whole
  }
}

/** The lines of a ledger, by model and provider. */
export class AnswerLines {
  readonly #lines = new Map<string, Map<string, AnswerLine>>()
  #size = 0

  /** The line of a model and a provider; one that is begun anew where there is none yet, or no room. */
  at(model: string, provider: string): AnswerLine {
    return this.#lines.get(model)?.get(provider) ?? this.#begin(model, provider)
  }

  #begin(model: string, provider: string): AnswerLine {
    const line = new AnswerLine(Object.freeze({ model, provider }))
    if (model.length > MAX_NAME_LENGTH) return line
    if (this.#size >= MAX_LINES) {
      this.#lines.clear()
      this.#size = 0
    }
    const lines = this.#lines.get(model) ?? new Map<string, AnswerLine>()
    this.#lines.set(model, lines.set(provider, line))
    this.#size += 1
    return line
  }
}
