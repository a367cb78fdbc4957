import type { Answered, RedisReprise } from './redis-reprise.ts'

/** What some requests took, in milliseconds. */
export interface Figures {
  readonly count: number
  readonly median: number
  readonly p99: number
  readonly max: number
}

interface Sample extends Answered {
  readonly began: number
}

/** How many questions are asked over and over; as many requests again ask something new. */
const REPEATED = 20

/** Requests without end, from several loops at once. Moments are those of `performance.now()`. */
export class Load {
  readonly failures: unknown[] = []
  readonly #rig: RedisReprise
  readonly #samples: Sample[] = []
  readonly #loops: readonly Promise<void>[]
  #stopped = false
  #hits = 0

  constructor(rig: RedisReprise, loops: number) {
    this.#rig = rig
    this.#loops = Array.from({ length: loops }, (_, loop) => this.#run(loop))
  }

  /** How many hits there have been. */
  get hits(): number {
    return this.#hits
  }

  /** Of requests that were under way at some time between two moments, and have been answered. */
  between(from: number, to: number): Figures {
    const times = this.#samples
      .filter(({ began, ms }) => began < to && began + ms >= from)
      .map(({ ms }) => ms)
      .sort((one, other) => one - other)
    const at = (share: number): number =>
      times[Math.floor(share * (times.length - 1))] ?? Number.NaN
    return { count: times.length, median: at(0.5), p99: at(0.99), max: at(1) }
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await Promise.all(this.#loops)
  }

  async #run(loop: number): Promise<void> {
    for (let n = 0; !this.#stopped; n += 1) {
      const began = performance.now()
      try {
        const question = n % 2 === 0 ? `repeated ${(n / 2) % REPEATED}` : `new ${loop}.${n}`
        const answered = await this.#rig.ask(question)
        this.#samples.push({ ...answered, began })
        if (answered.outcome === 'hit') this.#hits += 1
      } catch (error) {
        this.failures.push(error)
      }
    }
  }
}
