import { LRUCache } from 'lru-cache'
import { deepFrozen } from '../../domain/deep-frozen.ts'
import type { JsonObject } from '../../domain/json.ts'
import type { WireProtocol } from '../../domain/llm-request.ts'
import type { LlmResponse, ResponseOrigin } from '../../domain/llm-response.ts'
import { formatOf } from '../../domain/wire-formats.ts'

/** An answer as memory keeps it: its body, and what is not in the body. */
export interface StoredAnswer {
  readonly protocol: WireProtocol
  readonly origin: ResponseOrigin
  /**
   * The body as JSON in UTF-8, a character for each byte: one that is not Latin-1 would double a
   * text, and an array of bytes takes some 200 bytes more than a text of them.
   */
  readonly body: string
}

/** Writes a body as it is kept. */
export function storedBody(body: JsonObject): string {
  return Buffer.from(JSON.stringify(body)).toString('latin1')
}

/** Most answers that are kept read. */
const MAX_READ = 1000

/** Which part of the bytes that all answers may take those that are kept read may take at most. */
const READ_SHARE = 1 / 16

/** About how much more an answer takes in memory as objects than as JSON, strings of two bytes a character included. */
const OBJECTS_PER_BYTE = 3

/**
 * Reads stored answers. Those asked for last are kept read, frozen through and through: reading
 * one of 2 kB takes 5 microseconds, half of what a hit takes else.
 */
export class AnswerReader {
  readonly #read: LRUCache<StoredAnswer, LlmResponse>

  /** `maxBytes` is what all stored answers may take. */
  constructor(maxBytes: number) {
    this.#read = new LRUCache({
      max: MAX_READ,
      maxSize: Math.max(1, Math.floor(maxBytes * READ_SHARE)),
    })
  }

  /** The answer, the same object each time while it is kept. */
  read(stored: StoredAnswer): LlmResponse {
    const known = this.#read.get(stored)
    if (known !== undefined) return known
    const { body, protocol, origin } = stored
    const parsed: JsonObject = JSON.parse(Buffer.from(body, 'latin1').toString())
    const answer = deepFrozen({ ...formatOf(protocol).read(parsed, origin), cached: true })
    this.#read.set(stored, answer, { size: body.length * OBJECTS_PER_BYTE })
    return answer
  }

  forget(stored: StoredAnswer): void {
    this.#read.delete(stored)
  }

  clear(): void {
    this.#read.clear()
  }
}
