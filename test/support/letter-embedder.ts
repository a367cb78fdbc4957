import type { EmbedderPort } from '../../src/domain/ports/embedder-port.ts'

/** Vectors of letters: alike where letters are. Counts what it is asked. */
export class LetterEmbedder implements EmbedderPort {
  readonly identity = 'letters'
  readonly asked: string[] = []
  largestBatch = 0
  closed = 0
  failure: Error | undefined

  async embed(texts: readonly string[]): Promise<readonly Float32Array[]> {
    if (this.failure) throw this.failure
    this.asked.push(...texts)
    this.largestBatch = Math.max(this.largestBatch, texts.length)
    return texts.map((text) => {
      const vector = new Float32Array(26)
      for (const letter of text.matchAll(/[a-z]/g)) {
        const place = letter[0].charCodeAt(0) - 97
        vector[place] = (vector[place] ?? 0) + 1
      }
      const length = Math.hypot(...vector) || 1
      return vector.map((value) => value / length)
    })
  }

  async close(): Promise<void> {
    this.closed += 1
  }
}
