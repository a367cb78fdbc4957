import type { Delivery } from '../../application/delivery.ts'
import type { Order } from '../../application/generation-order.ts'
import { RequestAbortedError } from '../../domain/errors.ts'
import type { LlmChunk } from '../../domain/llm-response.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import { answerHeaders } from './answer-headers.ts'
import type { Door, DoorCall } from './door.ts'
import { type DoorRequest, orderAt } from './door-request.ts'
import { eventsIn } from './event-texts.ts'
import type { GatewayUseCases } from './gateway-parts.ts'
import { errorAnswer } from './http-errors.ts'

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
  const { call } = asked
  const order = orderAt(door, asked)
  if (order.streamed) return streamed(door, call, order, useCases)
  const { request, scope, options } = order
  const { response, ...delivery } = await useCases[door.useCase].execute(request, scope, options)
  const headers = headersOf(delivery, response.provider, false)
  const body = JSON.stringify(door.answer?.(response.body, call) ?? response.body)
  return { outcome: delivery.outcome, headers, body }
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

async function streamed(
  door: Door,
  call: DoorCall,
  { request, scope, options }: Order,
  { generateStream, logger }: DoorUseCases,
): Promise<DoorAnswer> {
  const stream = await generateStream.execute(request, scope, options)
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
