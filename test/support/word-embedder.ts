import { createHash } from 'node:crypto'
import { SemanticUnavailableError } from '../../src/domain/errors.ts'
import type { EmbedderPort } from '../../src/domain/ports/embedder-port.ts'

const DIMENSIONS = 64

/** An embedder in the tests' hands: texts are alike as far as they share words. */
export class WordEmbedder implements EmbedderPort {
  identity = 'words/64'
  /** Everything that it was asked for. */
  readonly asked: string[] = []
  /** What it waits for before it answers. */
  gate: Promise<void> = Promise.resolve()
  failing = false
  /** Whether all texts are the same to it, as the worst of embedders has it. */
  blind = false

  async embed(texts: readonly string[]): Promise<readonly Float32Array[]> {
    this.asked.push(...texts)
    await this.gate
    if (this.failing) throw new SemanticUnavailableError('embedder', 'told to fail')
    return texts.map((text) => (this.blind ? vectorOf('') : vectorOf(text)))
  }

  async close(): Promise<void> {}
}

function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(DIMENSIONS)
  for (const word of ['', ...text.split(/\W+/)]) {
    const digest = createHash('sha256').update(word).digest()
    for (const place of [0, 1, 2, 3]) {
      const at = (digest[place] ?? 0) % DIMENSIONS
      vector[at] = (vector[at] ?? 0) + ((digest[place + 4] ?? 0) > 127 ? 1 : -1)
    }
  }
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
}
