import { UnderWay } from '../../application/under-way.ts'

/** Requests under way, and whether new ones are still welcome. */
export class Draining {
  readonly #underWay = new UnderWay()
  #begun = false

  get begun(): boolean {
    return this.#begun
  }

  /** Takes note of a request; returns how it leaves, which it may do twice. */
  enter(): () => void {
    const end = this.#underWay.begin()
    let isIn = true
    return () => {
      if (isIn) end()
      isIn = false
    }
  }

  /** Turns new requests away and waits for those under way, at most `graceMs` milliseconds. Resolves to how many are left. */
  async begin(graceMs: number): Promise<number> {
    this.#begun = true
    const { promise: late, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, graceMs)
    await Promise.race([this.#underWay.none(), late])
    clearTimeout(timer)
    return this.#underWay.count
  }
}
