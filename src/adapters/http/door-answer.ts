import type { Delivery } from '../../application/delivery.ts'
import type { GenerateOptions } from '../../application/generate-options.ts'
import type { AnswerSource } from '../../application/provider-chain.ts'
import { RequestAbortedError } from '../../domain/errors.ts'
import type { LlmRequest } from '../../domain/llm-request.ts'
import type { LlmChunk } from '../../domain/llm-response.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import type { Scope } from '../../domain/scope.ts'
import { answerHeaders } from './answer-headers.ts'
import type { Caller } from './caller.ts'
import { type Door, type DoorCall, headersIn } from './door.ts'
import { eventsIn } from './event-texts.ts'
import type { GatewayUseCases } from './gateway-parts.ts'
import type { HeaderReader } from './header-reader.ts'
import { errorAnswer } from './http-errors.ts'
import { requestControls } from './request-controls.ts'

/** A request that came to a door. */
export interface DoorRequest {
  /** What the door has read of it. */
  readonly call: DoorCall
  readonly header: HeaderReader
  readonly caller: Caller
  /** Aborted when the caller hangs up before the answer is complete. */
  readonly signal: AbortSignal
  /** Who answers, where the caller has said so. */
  readonly upstream?: OwnUpstream
}

/** Somebody whom the caller wants an answer from, in place of the configured providers. */
export interface OwnUpstream {
  /** What tells it from others: answers of different ones are never shared. */
  readonly name: string
  readonly source: AnswerSource
  /** The caller's headers for it. They are part of the request, since it may make anything of them. */
  readonly headers: Readonly<Record<string, string>>
  /** Those that say on whose account, credential included, and are none. */
  readonly accountHeaders: Readonly<Record<string, string>>
  /** What tells accounts apart, and gives no credential away. */
  readonly account: string
}

/** A successful answer: JSON, or server-sent events as they come. */
export interface DoorAnswer {
  readonly outcome: Outcome
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | AsyncIterable<string>
}

/** What the answers of a door are made with. */
export type DoorUseCases = Pick<GatewayUseCases, 'generate' | 'generateStream' | 'embed' | 'logger'>

/** Answers a request, whatever server it came through. Throws what the use cases throw. */
export async function answerAt(
  door: Door,
  asked: DoorRequest,
  useCases: DoorUseCases,
): Promise<DoorAnswer> {
  const call = { ...asked.call, request: requestTo(asked.upstream, asked.call.request) }
  const { scope, options } = orderOf(door, asked)
  if (call.streamed) return streamed(door, call, scope, options, useCases)
  const { response, ...delivery } = await useCases[door.useCase].execute(
    call.request,
    scope,
    options,
  )
  const headers = headersOf(delivery, response.provider, false)
  const { outcome } = delivery
  return {
    outcome,
    headers,
    body: JSON.stringify(door.answer?.(response.body, call) ?? response.body),
  }
}

function requestTo(upstream: OwnUpstream | undefined, request: LlmRequest): LlmRequest {
  if (upstream === undefined) return request
  const { name, headers } = upstream
  return { ...request, upstream: name, headers: { ...headers, ...request.headers } }
}

/**
 * What is asked of the use cases besides the request itself.
 * @throws {InvalidRequestError} naming the header or field that is wrong.
 */
export function orderOf(
  door: Door,
  asked: DoorRequest,
): { readonly scope: Scope; readonly options: GenerateOptions } {
  const { call, header, caller, signal } = asked
  const { namespace, options } = requestControls(header, call.cacheField)
  const scope = { tenant: caller.tenant, ...(namespace === undefined ? {} : { namespace }) }
  return { scope, options: { ...options, signal, ...sender(door, asked) } }
}

/** Headers of an answer, whole or streamed. */
export function headersOf(
  delivery: Delivery,
  provider: string,
  streamed: boolean,
): Readonly<Record<string, string>> {
  const told = answerHeaders(delivery, provider)
  if (!streamed) return { ...told, 'content-type': 'application/json; charset=utf-8' }
  return {
    ...told,
    'content-type': 'text/event-stream; charset=utf-8',
    // Tells nginx and its like to pass pieces on as they come.
    'x-accel-buffering': 'no',
  }
}

/** Whom the caller wants to be asked, and on whose account. */
function sender(
  { passedHeaders }: Door,
  { header, caller, upstream }: DoorRequest,
): GenerateOptions {
  if (upstream !== undefined) {
    const { source, account, accountHeaders: headers } = upstream
    return { source, account, headers }
  }
  const { credential } = caller
  const headers = headersIn(header, passedHeaders)
  return {
    ...(credential === undefined ? {} : { credential }),
    ...(headers === undefined ? {} : { headers }),
  }
}

async function streamed(
  door: Door,
  call: DoorCall,
  scope: Scope,
  options: GenerateOptions,
  { generateStream, logger }: DoorUseCases,
): Promise<DoorAnswer> {
  const stream = await generateStream.execute(call.request, scope, options)
  const { chunks, provider, ...delivery } = stream
  const headers = headersOf(delivery, provider, true)
  return { outcome: delivery.outcome, headers, body: events(door, call, chunks, logger) }
}

/** A stream that breaks off says so in the format's own way. */
async function* events(
  door: Door,
  call: DoorCall,
  chunks: AsyncIterable<LlmChunk>,
  logger: LoggerPort,
): AsyncGenerator<string, void, undefined> {
  let sent = 0
  try {
    for await (const text of door.events(chunks, call)) {
      yield text
      sent += eventsIn(text)
    }
  } catch (error) {
    // Nobody is there to be told.
    if (error instanceof RequestAbortedError) throw error
    const answer = errorAnswer(error)
    if (answer.internal) logger.error('stream failed', { error })
    yield door.brokenOff(answer.error, sent)
  }
}
