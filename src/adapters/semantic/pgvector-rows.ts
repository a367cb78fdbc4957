import { hash } from 'node:crypto'
import { type CacheKey, cacheKeyText, parseCacheKey } from '../../domain/cache-key.ts'
import type { EntrySealPort } from '../../domain/ports/entry-seal-port.ts'
import type { IndexedQuestion, Neighbour } from '../../domain/ports/similarity-index-port.ts'
import type { Observation } from '../../domain/semantic/observation.ts'
import type { SqlValues } from './pgvector-send.ts'
import { OBSERVATION_NUMBERS } from './pgvector-statements.ts'

/** A question that was found. */
export interface FoundRow {
  readonly id: string
  readonly tenant: Buffer
  readonly namespace: Buffer
  readonly model: Buffer
  readonly digest: Buffer
  readonly body: Buffer
  readonly form: number
  readonly observed: readonly number[]
  /** As pgvector writes it: `[0.5,-0.25]`. */
  readonly embedding: string
}

/** A vector as pgvector reads it. Eight digits are more than a `halfvec` keeps. */
export function vectorText(vector: Float32Array): string {
  return `[${Array.from(vector, (value) => value.toPrecision(8)).join(',')}]`
}

/** Parameters that name an entry: tenant, namespace, model, digest. */
export function keyValues(key: CacheKey): readonly [Buffer, Buffer, Buffer, Buffer] {
  return [
    Buffer.from(key.tenant, 'hex'),
    Buffer.from(key.namespace, 'hex'),
    Buffer.from(key.model, 'hex'),
    Buffer.from(key.digest, 'hex'),
  ]
}

/** A tag as it is kept: a digest of 128 bits, which any text has. */
export function tagDigest(tag: string): Buffer {
  return hash('sha256', Buffer.from(tag, 'utf16le'), 'buffer').subarray(0, 16)
}

/** Parameters of a question to be added at `now`. */
export function questionValues(
  question: IndexedQuestion,
  now: number,
  seal: EntrySealPort,
): SqlValues {
  const { partition, key, text, vector, tags, expiresAt } = question
  // UTF-16, since UTF-8 has no way to write half a surrogate pair.
  const plain = Buffer.from(text, 'utf16le')
  const { form, bytes } = seal.seal(plain, sealContext(partition, key))
  const part = Buffer.from(partition, 'hex')
  return [
    part,
    hash('sha256', Buffer.concat([part, plain]), 'buffer'),
    vectorText(vector),
    Buffer.from(bytes),
    form,
    ...keyValues(key),
    tags.map(tagDigest),
    Math.min(Math.floor(expiresAt), Number.MAX_SAFE_INTEGER),
    now,
  ]
}

/** A row as a neighbour of a vector; undefined where its text cannot be opened. */
export function neighbourOf(
  row: FoundRow,
  partition: string,
  asked: Float32Array,
  seal: EntrySealPort,
): Neighbour | undefined {
  const names = [row.tenant, row.namespace, row.model, row.digest]
  const key = parseCacheKey(names.map((name) => name.toString('hex')).join(':'))
  if (key === undefined) return undefined
  const plain = seal.open(row.form, row.body, sealContext(partition, key))
  if (plain === undefined) return undefined
  return {
    key,
    text: Buffer.from(plain).toString('utf16le'),
    cosine: cosineWith(asked, row.embedding),
    observations: observationsOf(row.observed),
  }
}

/** Parameters of an observation: its numbers, in the order in which {@link observationsOf} reads them. */
export function observationNumbers({ score, same, weight }: Observation): readonly number[] {
  return [score, same ? 1 : 0, weight]
}

function observationsOf(numbers: readonly number[]): readonly Observation[] {
  return Array.from({ length: Math.floor(numbers.length / OBSERVATION_NUMBERS) }, (_, place) => {
    const [score = 0, same = 0, weight = 0] = numbers.slice(place * OBSERVATION_NUMBERS)
    return { score, same: same === 1, weight }
  })
}

/** From the stored vector itself, whose length rounding has changed a little. */
function cosineWith(asked: Float32Array, embedding: string): number {
  const stored = Float32Array.from(JSON.parse(embedding))
  let product = 0
  let length = 0
  for (const [place, value] of stored.entries()) {
    product += value * (asked[place] ?? 0)
    length += value * value
  }
  return length === 0 ? 0 : Math.min(1, Math.max(-1, product / Math.sqrt(length)))
}

/** Binds a sealed text to its place: it opens nowhere else. */
function sealContext(partition: string, key: CacheKey): Uint8Array {
  return Buffer.from(`reprise question ${partition} ${cacheKeyText(key)}`)
}
