import { hash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { JsonObject, LlmRequest } from '../../dist/index.js'
import type { Role } from '../harness/contender.ts'

/** A question that is in the cache, and the body of its answer. */
export interface Stored {
  readonly request: LlmRequest
  readonly body: JsonObject
}

/** A cache that holds what it was given. */
export interface OpenCache<Input> {
  /**
   * Answers from the cache, key included: with the answer's text, so that nobody leaves reading it to later; or,
   * where it is no more than a floor, with its bytes.
   */
  hit(input: Input): string | Promise<string | Uint8Array | null>
  close?(): Promise<void>
}

/** A cache that people could use. */
export interface Peer<Input> {
  readonly name: string
  readonly role: Role
  readonly package?: string
  /** What its callers have in hand; made outside the time. */
  inputOf(request: LlmRequest): Input
  /** Fills a new cache; on the Redis server at a port, where it is one of those. What is stored may be read more than once. */
  open(stored: Iterable<Stored>, port: number): Promise<OpenCache<Input>>
}

/** The key that is given to caches that take any key: no shorter way is safe, and none is known to be faster. */
export function hashedKey(request: LlmRequest): string {
  return hash('sha256', canonicalize(request) ?? '')
}

/** The text of an answer's body, as its callers read it. */
export function textOf(body: unknown): string {
  const { choices } = body as { choices: readonly [{ message: { content: string } }] }
  return choices[0].message.content
}

/** For caches whose callers have the request in hand. */
export function sameRequest(request: LlmRequest): LlmRequest {
  return request
}

/** Does something for each, so many at once. */
export async function forEach<Item>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const queue = items[Symbol.iterator]()
  const worker = async (): Promise<void> => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
