import { embedderClosed, noVectors } from './embedding-failure.ts'

/** A text that waits for its turn. */
export interface WaitingText {
  readonly text: string
  /** Aborted when nobody waits for it any more. */
  readonly gone: AbortSignal
  readonly resolve: (vector: Float32Array) => void
  readonly reject: (error: Error) => void
}

/**
 * Most texts that are embedded together. Four take two thirds of the time that they take one by
 * one; more save nothing, and make the first wait for the last.
 */
const BATCH_TEXTS = 4

/** Most UTF-16 units that are embedded together: no batch takes longer than the longest text. */
const BATCH_UNITS = 1000

/** Texts that wait, in the order in which they came; bounded. */
export class EmbeddingQueue {
  readonly #capacity: number
  #waiting: WaitingText[] = []

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  /** Whether nothing waits. */
  get empty(): boolean {
    return this.#waiting.length === 0
  }

  /**
   * Lines texts up; resolves to their vectors.
   * @throws {SemanticUnavailableError} where there is no room for all of them.
   */
  async add(texts: readonly string[], gone: AbortSignal): Promise<readonly Float32Array[]> {
    if (this.#waiting.length + texts.length > this.#capacity)
      throw noVectors('too many texts are waiting to be embedded')
    return Promise.all(
      texts.map((text) => {
        const { promise, resolve, reject } = Promise.withResolvers<Float32Array>()
        this.#waiting.push({ text, gone, resolve, reject })
        return promise
      }),
    )
  }

  /** Takes the next batch out; at least one text where any waits. */
  take(): readonly WaitingText[] {
    let units = 0
    const beyond = this.#waiting.findIndex(({ text }, place) => {
      units += text.length
      return place > 0 && (place >= BATCH_TEXTS || units > BATCH_UNITS)
    })
    return this.#waiting.splice(0, beyond === -1 ? this.#waiting.length : beyond)
  }

  /** Drops those that nobody waits for any more. */
  dropGone(): void {
    this.#waiting = this.#waiting.filter(({ gone }) => !gone.aborted)
  }

  /** Rejects all that wait. */
  rejectAll(error: Error = embedderClosed()): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error)
  }
}
