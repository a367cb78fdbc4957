import type { FellowMessage, WorkerOrder } from './worker-messages.ts'

/** A worker of `node:cluster`, as far as it is spoken to. */
export interface Reachable {
  isConnected(): boolean
  send(what: WorkerOrder, then: () => void): boolean
}

/** So many questions that a worker has not answered may wait for it: one that hangs would let them pile up here. */
const MOST_UNANSWERED = 100

/** Passes on what workers say to each other: they are connected with nobody but the primary. */
export class WorkerRelay {
  readonly #workers = new Map<number, Reachable>()
  readonly #unanswered = new Map<number, number>()

  /** A worker that serves, in the place of any other of its number. */
  add(number: number, worker: Reachable): void {
    this.#workers.set(number, worker)
    this.#unanswered.delete(number)
  }

  /** Passes a question on to all others, and an answer to who asked. */
  pass(message: FellowMessage): void {
    if (message.kind === 'told') this.#answer(message)
    else for (const number of this.#workers.keys()) this.#ask(number, message)
  }

  #answer(message: Extract<FellowMessage, { kind: 'told' }>): void {
    this.#unanswered.delete(message.from)
    send(this.#workers.get(message.to), message)
  }

  #ask(number: number, message: Extract<FellowMessage, { kind: 'ask' }>): void {
    const unanswered = this.#unanswered.get(number) ?? 0
    if (number === message.from || unanswered >= MOST_UNANSWERED) return
    this.#unanswered.set(number, unanswered + 1)
    send(this.#workers.get(number), message)
  }
}

/** One that is ending hears nothing, and says so by ending. */
export function send(worker: Reachable | undefined, what: WorkerOrder): void {
  if (worker?.isConnected()) worker.send(what, () => {})
}
