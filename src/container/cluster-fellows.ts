import type { AdminState } from '../adapters/http/admin-state.ts'
import type { FellowWorkers } from '../adapters/http/fellow-workers.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { FellowMessage } from './worker-messages.ts'

/** Longest wait for the others, in milliseconds: a worker that hangs holds nobody up for longer. */
const WAIT_MS = 250

/** What it is made of. */
interface FellowParts {
  /** How many workers there are to be. */
  readonly workers: number
  readonly clock: Pick<ClockPort, 'schedule'>
  /** Sends to the primary. */
  readonly say: (what: FellowMessage) => void
}

type Told = Extract<FellowMessage, { kind: 'told' }>

/** The other workers, as one of them reaches them: through the primary, which passes on what they say. */
export class ClusterFellows implements FellowWorkers {
  readonly own: number
  readonly #others: readonly number[]
  readonly #clock: FellowParts['clock']
  readonly #say: FellowParts['say']
  readonly #asked = new Map<number, (told: Told) => void>()
  #lastId = 0
  #state: (() => AdminState) | undefined

  constructor(own: number, { workers, clock, say }: FellowParts) {
    this.own = own
    this.#others = Array.from({ length: workers }, (_, place) => place + 1).filter(
      (number) => number !== own,
    )
    this.#clock = clock
    this.#say = say
  }

  tellWith(state: () => AdminState): void {
    this.#state = state
  }

  async states(): Promise<ReadonlyMap<number, AdminState | undefined>> {
    const states = new Map<number, AdminState | undefined>(
      this.#others.map((each) => [each, undefined]),
    )
    const waiting = new Set(this.#others)
    const over = Promise.withResolvers<void>()
    this.#lastId += 1
    const id = this.#lastId
    this.#asked.set(id, ({ from, state }) => {
      states.set(from, state)
      if (waiting.delete(from) && waiting.size === 0) over.resolve()
    })
    const cancel = this.#clock.schedule(WAIT_MS, over.resolve)
    this.#say({ kind: 'ask', id, from: this.own })
    await over.promise
    cancel()
    this.#asked.delete(id)
    return states
  }

  /** Takes what the primary has passed on. */
  hear(message: FellowMessage): void {
    const { own } = this
    if (message.kind === 'told') this.#asked.get(message.id)?.(message)
    else if (this.#state !== undefined)
      this.#say({ kind: 'told', id: message.id, from: own, to: message.from, state: this.#state() })
  }
}
