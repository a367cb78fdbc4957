/** Most changes that are kept; the oldest are forgotten first. */
const MAX_CHANGES = 200

/** What has a state: the cache, or a provider by its name. */
export interface Watched {
  readonly part: 'cache' | 'provider'
  readonly name: string
  readonly state: string
}

/** A change of state. */
export interface StateChange extends Omit<Watched, 'state'> {
  /** When it was seen, milliseconds since the epoch. */
  readonly at: number
  readonly from: string
  readonly to: string
}

/** Remembers how states changed, as far as whoever looks at them has seen. */
export class StateJournal {
  readonly #states = new Map<string, string>()
  readonly #changes: StateChange[] = []
  #since: number

  /** `since` is when the looking began, milliseconds since the epoch. */
  constructor(since: number) {
    this.#since = since
  }

  /** From when on every change is here, milliseconds since the epoch. */
  get since(): number {
    return this.#since
  }

  /** Oldest first, at most 200. */
  get changes(): readonly StateChange[] {
    return [...this.#changes]
  }

  /** Takes note of how things are at a moment; always the same things. */
  note(all: readonly Watched[], at: number): void {
    for (const { part, name, state } of all) {
      const from = this.#states.get(`${part} ${name}`)
      this.#states.set(`${part} ${name}`, state)
      if (from !== undefined && from !== state) this.#keep({ part, name, at, from, to: state })
    }
  }

  #keep(change: StateChange): void {
    this.#changes.push(change)
    if (this.#changes.length > MAX_CHANGES) this.#since = this.#changes.shift()?.at ?? this.#since
  }
}
