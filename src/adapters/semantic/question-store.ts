import { hash } from 'node:crypto'
import type { CacheKey } from '../../domain/cache-key.ts'
import type { IndexedQuestion } from '../../domain/ports/similarity-index-port.ts'
import { IndexPartition } from './index-partition.ts'
import { StoredEntry, type StoredQuestion } from './stored-question.ts'
import { UseOrder } from './use-order.ts'
import { VectorSlab } from './vector-slab.ts'

/** About what a question takes besides its vector and text: its key, four places in maps and lists, and the objects around them. */
const OVERHEAD_BYTES = 900

/** Most names of tenants, namespaces and models that are kept once for all keys. */
const MAX_NAMES = 10_000

/** The questions of an index, as they are found: by text, entry, partition, and time of last use. */
export class QuestionStore {
  /** By digest: V8 hashes a long text by its length alone. */
  readonly #questions = new Map<string, StoredQuestion>()
  readonly #entries = new Map<string, StoredEntry>()
  readonly #partitions = new Map<string, IndexPartition>()
  /** By number of dimensions. */
  readonly #slabs = new Map<number, VectorSlab>()
  readonly #order = new UseOrder()
  readonly #names = new Map<string, string>()
  #hand: Iterator<StoredQuestion> = this.#questions.values()
  #bytes = 0

  get count(): number {
    return this.#questions.size
  }

  /** What questions take of memory, in bytes, about. */
  get bytes(): number {
    return this.#bytes
  }

  get oldest(): StoredQuestion | undefined {
    return this.#order.oldest
  }

  get entries(): IterableIterator<StoredEntry> {
    return this.#entries.values()
  }

  entry({ digest }: Pick<CacheKey, 'digest'>): StoredEntry | undefined {
    return this.#entries.get(digest)
  }

  /** Vectors of different length never meet, whatever partition they are said to be of. */
  partition(partition: string, dimensions: number): IndexPartition | undefined {
    return this.#partitions.get(partitionName(partition, dimensions))
  }

  /** Adds a question, in place of one of the same text in the same partition. */
  add({ partition: of, key, text, vector, tags, expiresAt }: IndexedQuestion): void {
    const id = hash('sha256', `${of}:${text}`, 'binary')
    const former = this.#questions.get(id)
    const entry = this.#entries.get(key.digest) ?? new StoredEntry(this.#ownKey(key))
    entry.tags = [...tags]
    const slab = this.#slabFor(vector.length)
    const partition = this.#partitionFor(of, slab)
    const places = { slot: slab.take(vector), place: 0, older: undefined, newer: undefined }
    const question = { id, text, partition, entry, expiresAt, ...places }
    // The entry has been looked up before: it keeps what was observed of it, were this its only question.
    if (former !== undefined) this.remove(former)
    entry.add(question)
    this.#entries.set(key.digest, entry)
    this.#partitions.set(partition.name, partition)
    this.#questions.set(id, question)
    this.#order.append(question)
    this.#weigh(partition, () => partition.add(question))
    this.#bytes += sizeOf(question)
  }

  remove(question: StoredQuestion): void {
    const { id, partition, entry, slot } = question
    this.#questions.delete(id)
    this.#order.remove(question)
    entry.remove(question)
    if (entry.isEmpty) this.#entries.delete(entry.key.digest)
    this.#weigh(partition, () => partition.remove(question))
    if (partition.isEmpty) this.#partitions.delete(partition.name)
    partition.slab.release(slot)
    if (partition.slab.isEmpty) this.#slabs.delete(partition.slab.dimensions)
    this.#bytes -= sizeOf(question)
  }

  /** Says that a question was found. */
  touch(question: StoredQuestion): void {
    this.#order.touch(question)
  }

  /** The next questions in turn: all have been seen after as many as there are, and then it begins anew. */
  next(count: number): readonly StoredQuestion[] {
    const seen: StoredQuestion[] = []
    for (let n = 0; n < Math.min(count, this.count); n += 1) {
      const { done, value } = this.#hand.next()
      if (done !== true) seen.push(value)
      else this.#hand = this.#questions.values()
    }
    return seen
  }

  clear(): void {
    for (const held of [this.#questions, this.#entries, this.#partitions]) held.clear()
    this.#slabs.clear()
    this.#names.clear()
    this.#order.clear()
    this.#hand = this.#questions.values()
    this.#bytes = 0
  }

  /** A key whose names it shares with others: they would take more memory than its digest. */
  #ownKey(key: CacheKey): CacheKey {
    const { tenant, namespace, model } = key
    const names = {
      tenant: this.#kept(tenant),
      namespace: this.#kept(namespace),
      model: this.#kept(model),
    }
    return { ...key, ...names }
  }

  #kept(name: string): string {
    const kept = this.#names.get(name)
    if (kept !== undefined) return kept
    if (this.#names.size >= MAX_NAMES) this.#names.clear()
    this.#names.set(name, name)
    return name
  }

  #slabFor(dimensions: number): VectorSlab {
    const slab = this.#slabs.get(dimensions) ?? new VectorSlab(dimensions)
    this.#slabs.set(dimensions, slab)
    return slab
  }

  #partitionFor(partition: string, slab: VectorSlab): IndexPartition {
    const name = partitionName(partition, slab.dimensions)
    return this.#partitions.get(name) ?? new IndexPartition(name, slab)
  }

  /** Large partitions take memory for signs, blockwise. */
  #weigh(partition: IndexPartition, change: () => void): void {
    const before = partition.bytes
    change()
    this.#bytes += partition.bytes - before
  }
}

function partitionName(partition: string, dimensions: number): string {
  return `${partition}:${dimensions}`
}

function sizeOf({ text, partition }: StoredQuestion): number {
  return OVERHEAD_BYTES + text.length * 2 + partition.slab.dimensions
}
