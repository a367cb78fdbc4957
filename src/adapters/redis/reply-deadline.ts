import { CacheUnavailableError } from '../../domain/errors.ts'

/** A reply that is waited for. */
interface Awaited {
  /** Absent once it is there: it would keep the reply in memory. */
  giveUp: (() => void) | undefined
}

/** Replies to commands that went out in one turn of the event loop, until when they are waited for, by `performance.now`. */
interface Round {
  readonly due: number
  readonly awaited: readonly Awaited[]
}

/**
 * Waits for replies, each equally long, by one timer for all of them: a timer of its own would
 * cost each reply more than reading it. A process that was busy itself for that long finds its
 * timer due before it has read what came meanwhile: so when time is up it reads once more, and
 * gives up only what is still not there. Time counts from the end of the turn in which a
 * command was given, for that is when it goes out.
 */
export class ReplyDeadline {
  readonly #ms: number
  #begun: Awaited[] = []
  /** In the order of their deadlines. */
  #rounds: Round[] = []
  #isTimed = false

  constructor(ms: number) {
    this.#ms = ms
  }

  /** @throws {CacheUnavailableError} where no reply came in time, besides what the reply throws. */
  inTime<T>(reply: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const awaited: Awaited = {
        giveUp: () => reject(new CacheUnavailableError('timeout', 'Redis did not answer in time')),
      }
      if (this.#begun.length === 0) process.nextTick(() => this.#close())
      this.#begun.push(awaited)
      reply.then(
        (value) => {
          awaited.giveUp = undefined
          resolve(value)
        },
        (error: unknown) => {
          awaited.giveUp = undefined
          reject(error)
        },
      )
    })
  }

  /** Ends a round: what was given within it is out. */
  #close(): void {
    this.#rounds.push({ due: performance.now() + this.#ms, awaited: this.#begun })
    this.#begun = []
    this.#time()
  }

  #time(): void {
    const [first] = this.#rounds
    if (this.#isTimed || first === undefined) return
    this.#isTimed = true
    const timer = setTimeout(() => this.#look(), Math.max(0, first.due - performance.now()))
    // Whoever waits for a reply has a connection open.
    timer.unref()
  }

  #look(): void {
    const now = performance.now()
    const due = this.#rounds.filter((round) => round.due <= now)
    // Immediates run behind the reading of sockets, timers before it (Node's event loop).
    if (due.some(isOwed)) setImmediate(() => due.forEach(giveUp))
    this.#rounds = this.#rounds.filter((round) => round.due > now && isOwed(round))
    this.#isTimed = false
    this.#time()
  }
}

function isOwed({ awaited }: Round): boolean {
  return awaited.some(({ giveUp }) => giveUp !== undefined)
}

function giveUp({ awaited }: Round): void {
  for (const reply of awaited) reply.giveUp?.()
}
