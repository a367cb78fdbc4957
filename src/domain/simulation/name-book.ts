/** Numbers for names, from 0 on; beyond a bound all further names are one. */
export class NameBook {
  readonly #numbers = new Map<string, number>()
  readonly #names: string[] = []
  readonly #most: number
  readonly #others: string

  /** `others` is what names beyond `most` are called. */
  constructor(most: number, others: string) {
    this.#most = most
    this.#others = others
  }

  numberOf(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    if (this.#names.length >= this.#most && name !== this.#others)
      return this.numberOf(this.#others)
    this.#names.push(name)
    this.#numbers.set(name, this.#names.length - 1)
    return this.#names.length - 1
  }

  nameOf(number: number): string {
    return this.#names[number] ?? this.#others
  }

  get size(): number {
    return this.#names.length
  }
}
