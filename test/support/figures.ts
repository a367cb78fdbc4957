/** Counters by name; absent is 0. */
export type Counts = Record<string, number>

/** What one place says has been counted. */
export interface Figures {
  readonly totals: Counts
  /** Timed answers by outcome. */
  readonly timed: Counts
  readonly byModel: Record<string, Counts>
  readonly byProvider: Record<string, Counts>
}

export function noFigures(): Figures {
  return { totals: {}, timed: {}, byModel: {}, byProvider: {} }
}

/** Adds to a counter. */
export function add(counts: Counts, name: string, amount: number): void {
  if (amount !== 0) counts[name] = (counts[name] ?? 0) + amount
}

/** Adds to the totals, and to what is counted of a model and of a provider. */
export function addTo(
  figures: Figures,
  increments: Readonly<Counts>,
  labels: { readonly model?: string; readonly provider?: string } = {},
): void {
  const { model, provider } = labels
  for (const [name, amount] of Object.entries(increments)) {
    add(figures.totals, name, amount)
    if (model !== undefined) add(named(figures.byModel, model), name, amount)
    if (provider !== undefined) add(named(figures.byProvider, provider), name, amount)
  }
}

/** Adds all that other figures hold. */
export function addAll(figures: Figures, others: Figures): void {
  for (const [name, amount] of Object.entries(others.totals)) add(figures.totals, name, amount)
  for (const [name, amount] of Object.entries(others.timed)) add(figures.timed, name, amount)
  for (const dimension of ['byModel', 'byProvider'] as const) {
    for (const [name, counts] of Object.entries(others[dimension])) {
      for (const [counter, amount] of Object.entries(counts)) {
        add(named(figures[dimension], name), counter, amount)
      }
    }
  }
}

/** Adds a field as it stands in Redis: `hits`, `hits{model=gpt-4o}`, `latency_hit_250`. */
export function addField(figures: Figures, field: string, amount: number): void {
  const [, outcome, bound] = /^latency_([a-z]+)_(\w+)$/.exec(field) ?? []
  const [, counter = '', dimension, name = ''] = /^(\w+)(?:\{(\w+)=(.*)\})?$/.exec(field) ?? []
  const names = dimension === 'model' ? figures.byModel : figures.byProvider
  if (outcome === undefined) {
    const counts = dimension === undefined ? figures.totals : named(names, decodeURIComponent(name))
    add(counts, counter, amount)
  } else if (bound !== 'sum') add(figures.timed, outcome, amount)
}

/** The sum of what is counted under every name. */
export function summed(names: Readonly<Record<string, Counts>>): Counts {
  const sum: Counts = {}
  for (const counts of Object.values(names)) {
    for (const [name, amount] of Object.entries(counts)) add(sum, name, amount)
  }
  return sum
}

function named(names: Record<string, Counts>, name: string): Counts {
  const known = names[name] ?? {}
  names[name] = known
  return known
}
