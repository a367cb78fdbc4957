/** Requests under way, and whether new ones are still welcome. */
export class Draining {
  #begun = false
  #underWay = 0
  #emptied = Promise.withResolvers<void>()

  get begun(): boolean {
    return this.#begun
  }

  /** Takes note of a request; returns how it leaves, which it may do twice. */
  enter(): () => void {
    this.#underWay += 1
    let isIn = true
    return () => {
      if (isIn) this.#leave()
      isIn = false
    }
  }

  #leave(): void {
    this.#underWay -= 1
    if (this.#begun && this.#underWay === 0) this.#emptied.resolve()
  }

  /** Turns new requests away and waits for those under way, at most `graceMs` milliseconds. Resolves to how many are left. */
  async begin(graceMs: number): Promise<number> {
    this.#begun = true
    if (this.#underWay === 0) return 0
    const timer = setTimeout(this.#emptied.resolve, graceMs)
    await this.#emptied.promise
    clearTimeout(timer)
    return this.#underWay
  }
}
