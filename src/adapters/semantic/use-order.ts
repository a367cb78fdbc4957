import type { StoredQuestion } from './stored-question.ts'

/** Questions in the order in which they were added or found: a list that they are links of themselves. */
export class UseOrder {
  #oldest: StoredQuestion | undefined
  #newest: StoredQuestion | undefined

  /** The one that was added or found longest ago. */
  get oldest(): StoredQuestion | undefined {
    return this.#oldest
  }

  /** Puts a question that is not in the list to its end. */
  append(question: StoredQuestion): void {
    question.older = this.#newest
    question.newer = undefined
    if (this.#newest === undefined) this.#oldest = question
    else this.#newest.newer = question
    this.#newest = question
  }

  remove(question: StoredQuestion): void {
    const { older, newer } = question
    if (older === undefined) this.#oldest = newer
    else older.newer = newer
    if (newer === undefined) this.#newest = older
    else newer.older = older
  }

  /** Puts a question to the end. */
  touch(question: StoredQuestion): void {
    if (question === this.#newest) return
    this.remove(question)
    this.append(question)
  }

  clear(): void {
    this.#oldest = undefined
    this.#newest = undefined
  }
}
