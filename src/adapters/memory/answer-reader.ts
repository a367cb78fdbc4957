import { LRUCache } from 'lru-cache'
import { deepFrozen } from '../../domain/deep-frozen.ts'
import type { LlmResponse } from '../../domain/llm-response.ts'
import { formatOf } from '../../domain/wire-formats.ts'
import { readBody } from './stored-body.ts'
import type { StoredEntry } from './stored-entry.ts'

/** Most answers that are kept read. */
const MAX_READ = 1000

/** Which part of the bytes that all answers may take those that are kept read may take at most. */
const READ_SHARE = 1 / 16

/** About how much more an answer takes in memory as objects than as JSON, strings of two bytes a character included. */
const OBJECTS_PER_BYTE = 3

/**
 * Reads stored answers. Those asked for again and again are kept read, frozen through and through:
 * reading one of 2 kB takes 5 microseconds, half of what a hit takes else. One that was last read
 * long ago is not: what is kept and dropped again costs the collector more than reading does.
 */
export class AnswerReader {
  readonly #read: LRUCache<StoredEntry, LlmResponse>
  /** How many were read that were not kept, in 32 bits. */
  #reads = 0

  /** `maxBytes` is what all stored answers may take. */
  constructor(maxBytes: number) {
    this.#read = new LRUCache({
      max: MAX_READ,
      maxSize: Math.max(1, Math.floor(maxBytes * READ_SHARE)),
    })
  }

  /** The answer, the same object each time while it is kept. */
  read(stored: StoredEntry): LlmResponse {
    const known = this.#read.get(stored)
    if (known !== undefined) return known
    const answer = readAnswer(stored)
    if (this.#isAskedAgain(stored)) this.#keep(stored, answer)
    return answer
  }

  /** Notes that an entry was stored, or read: read soon after that, it is kept. */
  note(stored: StoredEntry): void {
    stored.readAt = this.#reads
  }

  forget(stored: StoredEntry): void {
    this.#read.delete(stored)
  }

  clear(): void {
    this.#read.clear()
  }

  #isAskedAgain(stored: StoredEntry): boolean {
    this.#reads = (this.#reads + 1) | 0
    const since = (this.#reads - stored.readAt) | 0
    this.note(stored)
    return since <= MAX_READ
  }

  #keep(stored: StoredEntry, answer: LlmResponse): void {
    deepFrozen(answer)
    this.#read.set(stored, answer, { size: stored.text.length * OBJECTS_PER_BYTE })
  }
}

/** Reads an answer: a new object each time. */
export function readAnswer({ text, family, requestId, latencyMs }: StoredEntry): LlmResponse {
  const { protocol, provider, inUtf8 } = family
  const body = readBody({ text, inUtf8 })
  return { ...formatOf(protocol).read(body, { provider, requestId, latencyMs }), cached: true }
}
