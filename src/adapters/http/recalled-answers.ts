import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Recall, Recalled } from '../../application/recall.ts'
import { replayIdentity } from '../../application/replay.ts'
import { deriveCacheKey } from '../../domain/cache-key.ts'
import type { LlmResponse } from '../../domain/llm-response.ts'
import type { ReplayIdentity } from '../../domain/wire-format.ts'
import { formatOf } from '../../domain/wire-formats.ts'
import { AnswerTemplate, type AnswerWriting, latin1, writingOf } from './answer-template.ts'
import type { CallerRegistry } from './caller.ts'
import type { Door } from './door.ts'
import { type DoorRequest, orderAt } from './door-request.ts'
import { headerReader } from './header-reader.ts'
import { parseJsonBody } from './json-body.ts'
import { KnownAnswer } from './known-answer.ts'
import { type KnownCall, KnownRequests } from './known-requests.ts'
import { requestIdOf } from './request-id.ts'
import type { RequestMark } from './request-mark.ts'

/** What recalled answers are made with. */
export interface RecalledAnswersParts {
  readonly recall: Pick<Recall, 'execute'>
  readonly callers: CallerRegistry
  readonly clock: { now(): number }
}

/** A request that is known. */
export interface KnownAsked {
  readonly known: KnownCall
  readonly mark: RequestMark
  readonly request: IncomingMessage
}

/** A refresh goes on, whoever has left. */
const NEVER_ABORTED = new AbortController().signal

/**
 * Answers requests that were hits before: what was read of them, their key among it, is known by
 * their headers and bodies. Whether the entry may still be given is asked of the cache each
 * time, as on the long way.
 */
export class RecalledAnswers {
  readonly #parts: RecalledAnswersParts
  readonly #known = new KnownRequests()

  constructor(parts: RecalledAnswersParts) {
    this.#parts = parts
  }

  /** Remembers a request that was a hit. */
  know(mark: RequestMark, door: Door, asked: DoorRequest): void {
    const { request, scope, options, streamed } = orderAt(door, asked)
    const derivation = deriveCacheKey(request, scope)
    if (derivation.kind === 'unkeyable') return
    const { key } = derivation
    const { maxAgeMs } = options
    this.#known.know(mark, { key, model: request.model, maxAgeMs, door, streamed })
  }

  /** What is known of a request; undefined where it was no hit before. */
  at(mark: RequestMark): KnownCall | undefined {
    return this.#known.at(mark)
  }

  /** The entry that answers a known request; undefined where it is to go the long way. */
  recall({ known, mark, request }: KnownAsked): Promise<Recalled | undefined> {
    const { door } = known
    return this.#parts.recall.execute(known, () =>
      orderAt(door, this.#readAgain(door, request, mark)),
    )
  }

  /** Forgets a request that is no hit any more. */
  forget(mark: RequestMark): void {
    this.#known.forget(mark)
  }

  /** Sends an answer: at once and undefined where it is known, else resolves when it is sent. */
  send(asked: KnownAsked, recalled: Recalled, response: ServerResponse): Promise<void> | undefined {
    const { answer } = asked.known
    const stored = recalled.entry.response
    if (answer?.template === undefined || !answer.isOf(stored))
      return this.#learnAndSend(asked, recalled, response)
    const text = answer.template.filled(this.#identity(stored))
    sendText(text, answer, asked, recalled, response)
    return undefined
  }

  async #learnAndSend(
    asked: KnownAsked,
    recalled: Recalled,
    response: ServerResponse,
  ): Promise<void> {
    const { known, mark, request } = asked
    const { response: stored, expiresAt } = recalled.entry
    const write = writingOf(known.door, this.#readAgain(known.door, request, mark).call, stored)
    const answer = await knownAnswer(known, stored, write)
    this.#known.know(mark, { ...known, answer }, expiresAt - this.#parts.clock.now())
    const identity = this.#identity(stored)
    const text = answer.template?.filled(identity) ?? latin1(await write(identity))
    sendText(text, answer, asked, recalled, response)
  }

  #identity({ protocol }: LlmResponse): ReplayIdentity {
    return replayIdentity(protocol, this.#parts.clock.now())
  }

  /** What was read when it was asked for the first time. */
  #readAgain(door: Door, { headers }: IncomingMessage, { body }: RequestMark): DoorRequest {
    const header = headerReader(headers)
    return {
      call: door.read(parseJsonBody(body), header),
      header,
      caller: this.#parts.callers.identify(headers),
      signal: NEVER_ABORTED,
    }
  }
}

/**
 * What to remember of a stored answer. A template is made of what is read a second time: where
 * caches read an answer anew each time, it would be of no use.
 */
async function knownAnswer(
  { answer, streamed }: KnownCall,
  stored: LlmResponse,
  write: AnswerWriting,
): Promise<KnownAnswer> {
  const { idPrefix } = formatOf(stored.protocol)
  const template = answer?.isOf(stored) ? await AnswerTemplate.of(idPrefix, write) : undefined
  return new KnownAnswer(stored, streamed, template)
}

function sendText(
  text: string,
  answer: KnownAnswer,
  { request }: KnownAsked,
  recalled: Recalled,
  response: ServerResponse,
): void {
  const requestId = requestIdOf(request.headers['x-request-id'])
  response.writeHead(200, answer.headers(requestId, recalled, text.length)).end(text, 'latin1')
}
