import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Order } from '../../application/dispatch.ts'
import type { Recall, Recalled } from '../../application/recall.ts'
import { replayIdentity } from '../../application/replay.ts'
import type { CacheEntry } from '../../domain/cache-entry.ts'
import { deriveCacheKey } from '../../domain/cache-key.ts'
import type { LlmResponse } from '../../domain/llm-response.ts'
import { formatOf } from '../../domain/wire-formats.ts'
import { AnswerTemplate, type AnswerWriting, latin1, writingOf } from './answer-template.ts'
import type { CallerRegistry } from './caller.ts'
import type { Door } from './door.ts'
import { type DoorRequest, headersOf, orderOf } from './door-answer.ts'
import { headerReader } from './header-reader.ts'
import { parseJsonBody } from './json-body.ts'
import { type KnownCall, KnownRequests } from './known-requests.ts'
import { commonHeaders, requestIdOf } from './request-id.ts'
import type { TakenBody } from './taken-bodies.ts'

/** What recalled answers are made with. */
export interface RecalledAnswersParts {
  readonly recall: Pick<Recall, 'execute'>
  readonly callers: CallerRegistry
  readonly clock: { now(): number }
}

/** A refresh goes on, whoever has left. */
const NEVER_ABORTED = new AbortController().signal

/**
 * Answers requests that were hits before: what was read of them, their key among it, is known by
 * the digest of headers and body. Whether the entry may still be given is asked of the cache each
 * time, as on the long way.
 */
export class RecalledAnswers {
  readonly #parts: RecalledAnswersParts
  readonly #known = new KnownRequests()

  constructor(parts: RecalledAnswersParts) {
    this.#parts = parts
  }

  /** Remembers a request that was a hit. */
  know(digest: string, door: Door, asked: DoorRequest): void {
    const { scope, options } = orderOf(door, asked)
    const { request, streamed } = asked.call
    const derivation = deriveCacheKey(request, scope)
    if (derivation.kind === 'unkeyable') return
    const { key } = derivation
    this.#known.know(digest, {
      key,
      model: request.model,
      maxAgeMs: options.maxAgeMs,
      door,
      streamed,
    })
  }

  /** Resolves to whether the answer has been sent; if not, nothing has. */
  async answer(
    request: IncomingMessage,
    response: ServerResponse,
    body: TakenBody,
  ): Promise<boolean> {
    const known = this.#known.at(body.digest)
    if (known === undefined) return false
    const again = (): DoorRequest => this.#readAgain(known.door, request, body)
    const recalled = await this.#parts.recall.execute(known, () => fullOrder(known, again()))
    if (recalled === undefined) {
      this.#known.forget(body.digest)
      return false
    }
    const text = await this.#written(known, recalled.entry, body, again)
    const headers = { ...headersFor(known, recalled, body), 'content-length': `${text.length}` }
    response.writeHead(200, headers).end(text, 'latin1')
    return true
  }

  /**
   * The answer's bytes, a character each. A template is made of what is read a second time: where
   * caches read an answer anew each time, it would be of no use.
   */
  async #written(
    known: KnownCall,
    { response: stored, expiresAt }: CacheEntry,
    { digest }: TakenBody,
    again: () => DoorRequest,
  ): Promise<string> {
    const now = this.#parts.clock.now()
    const identity = replayIdentity(stored.protocol, now)
    const isSame = known.response?.deref() === stored
    if (isSame && known.template !== undefined) return known.template.filled(identity)
    const write = writingOf(known.door, again().call, stored)
    const { template: _former, ...rest } = known
    const template = isSame ? await this.#templateOf(stored, write) : undefined
    const response = new WeakRef(stored)
    const call = { ...rest, response, ...(template === undefined ? {} : { template }) }
    this.#known.know(digest, call, expiresAt - now)
    return template?.filled(identity) ?? latin1(await write(identity))
  }

  #templateOf(
    { protocol }: LlmResponse,
    write: AnswerWriting,
  ): Promise<AnswerTemplate | undefined> {
    return AnswerTemplate.of(formatOf(protocol).idPrefix, write)
  }

  /** What was read when it was asked for the first time. */
  #readAgain(door: Door, { headers }: IncomingMessage, { bytes }: TakenBody): DoorRequest {
    const header = headerReader(headers)
    return {
      call: door.read(parseJsonBody(bytes), header),
      header,
      caller: this.#parts.callers.identify(headers),
      signal: NEVER_ABORTED,
    }
  }
}

function fullOrder({ door, streamed }: KnownCall, asked: DoorRequest): Order {
  return { request: asked.call.request, streamed, ...orderOf(door, asked) }
}

function headersFor(
  { streamed }: KnownCall,
  { entry, ageMs, freshForMs }: Recalled,
  { requestId }: TakenBody,
): Readonly<Record<string, string>> {
  const delivery = { outcome: 'hit', ageMs, freshForMs } as const
  return {
    ...commonHeaders(requestIdOf(requestId)),
    ...headersOf(delivery, entry.response.provider, streamed),
  }
}
