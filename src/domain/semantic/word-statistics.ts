/** How telling words are, by stem: what the shipped model knows about them, or one that is being trained. */
export class WordStatistics {
  readonly #levels: ReadonlyMap<string, number>
  readonly #step: number
  readonly #unknown: number

  /** Stems by level, separated by spaces; each level is one step more telling than that before it, from 0. */
  constructor(stemsByLevel: readonly string[], step: number) {
    this.#step = step
    this.#unknown = (stemsByLevel.length - 1) * step
    this.#levels = new Map(
      stemsByLevel.flatMap((stems, level) =>
        stems === '' ? [] : stems.split(' ').map((stem) => [stem, level] as const),
      ),
    )
  }

  /**
   * Inverse document frequency of a stem: how telling it is that a question says it. At least 0; of
   * one that is not known, as much as of the rarest.
   */
  tellingness(stem: string): number {
    const level = this.#levels.get(stem)
    return level === undefined ? this.#unknown : level * this.#step
  }

  /** Whether a stem is a word that people use, rather than a name or a misspelling. */
  knows(stem: string): boolean {
    return this.#levels.has(stem)
  }
}
