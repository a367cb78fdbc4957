/** Counts what is under way, and tells when nothing is. */
export class UnderWay {
  #count = 0
  #ended = Promise.withResolvers<void>()

  /** How much is under way. */
  get count(): number {
    return this.#count
  }

  /** Takes note of something; returns how it ends, to be called once. */
  begin(): () => void {
    this.#count += 1
    return () => {
      this.#count -= 1
      if (this.#count > 0) return
      this.#ended.resolve()
      this.#ended = Promise.withResolvers()
    }
  }

  /** Resolves once nothing is under way. */
  async none(): Promise<void> {
    while (this.#count > 0) await this.#ended.promise
  }
}
