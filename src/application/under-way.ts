/** Counts what is under way, and tells when nothing is. */
export class UnderWay {
  #count = 0
  /** Absent while nobody waits. */
  #ended: PromiseWithResolvers<void> | undefined

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
      this.#ended?.resolve()
      this.#ended = undefined
    }
  }

  /** Resolves once nothing is under way. */
  async none(): Promise<void> {
    while (this.#count > 0) {
      this.#ended ??= Promise.withResolvers()
      await this.#ended.promise
    }
  }
}
