/** What a recording is about. A model's name comes from callers, so nothing here is trusted to be few. */
export interface MetricsLabels {
  readonly model?: string
  /** Present only where a provider answered, now or when the answer was stored. */
  readonly provider?: string
}

/** What counters are broken down by. */
export const DIMENSIONS = ['model', 'provider'] as const

/** What counters are broken down by. */
export type Dimension = (typeof DIMENSIONS)[number]

/** Most names that are told apart. */
export const MAX_NAMES: Readonly<Record<Dimension, number>> = { model: 100, provider: 50 }

/** What names beyond {@link MAX_NAMES}, and names that can be none, are counted as. */
export const OTHER_NAME = 'other'

/** Longest name, in UTF-16 units; longer ones are cut. */
const MAX_NAME_LENGTH = 100

/** How many models may be told apart that no provider has answered for. */
const MAX_UNANSWERED = 50

/** White space and control characters: text that came by mistake, a prompt perhaps. */
const NO_NAME = /[\s\p{C}]/u

/**
 * The names that a process tells apart. Whoever floods it with made-up models takes half
 * of the places at most: the others are for models that a provider has answered for.
 */
export class KnownNames {
  readonly #known: Readonly<Record<Dimension, Set<string>>> = {
    model: new Set(),
    provider: new Set(),
  }

  /** Labels with every name cut to length, and replaced by {@link OTHER_NAME} where there is no room for it. */
  admit(labels: MetricsLabels): MetricsLabels {
    const { model, provider } = labels
    if (this.#knows('model', model) && this.#knows('provider', provider)) return labels
    const room = provider === undefined ? MAX_UNANSWERED : MAX_NAMES.model
    return {
      ...(model === undefined ? {} : { model: this.#name('model', model, room) }),
      ...(provider === undefined
        ? {}
        : { provider: this.#name('provider', provider, MAX_NAMES.provider) }),
    }
  }

  #knows(dimension: Dimension, name: string | undefined): boolean {
    return name === undefined || this.#known[dimension].has(name)
  }

  #name(dimension: Dimension, given: string, room: number): string {
    const known = this.#known[dimension]
    if (known.has(given)) return given
    const name = given.slice(0, MAX_NAME_LENGTH).toWellFormed()
    if (known.has(name)) return name
    const unfit = name === '' || (dimension === 'model' && NO_NAME.test(name))
    // The place of `other` is one of those that there are.
    if (unfit || known.size >= room - 1) return OTHER_NAME
    known.add(name)
    return name
  }
}
