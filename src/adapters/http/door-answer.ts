import type { GenerateOptions } from '../../application/generate-options.ts'
import type { LlmChunk } from '../../domain/llm-response.ts'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import type { Scope } from '../../domain/scope.ts'
import { answerHeaders } from './answer-headers.ts'
import type { Caller } from './caller.ts'
import { type Door, type DoorCall, headersIn } from './door.ts'
import type { GatewayUseCases } from './gateway-parts.ts'
import type { HeaderReader } from './header-reader.ts'
import { errorAnswer } from './http-errors.ts'
import { requestControls } from './request-controls.ts'

/** A request that came to a door. */
export interface DoorRequest {
  /** The body, parsed. */
  readonly body: unknown
  readonly header: HeaderReader
  readonly caller: Caller
  /** Aborted when the caller hangs up before the answer is complete. */
  readonly signal: AbortSignal
}

/** A successful answer: JSON, or server-sent events as they come. */
export interface DoorAnswer {
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
  const call = door.read(asked.body, asked.header)
  const { scope, options } = orderOf(door, call, asked)
  if (call.streamed) return streamed(door, call, scope, options, useCases)
  const { response, ...delivery } = await useCases[door.useCase].execute(
    call.request,
    scope,
    options,
  )
  const headers = {
    ...answerHeaders(delivery, response.provider),
    'content-type': 'application/json; charset=utf-8',
  }
  return { headers, body: JSON.stringify(response.body) }
}

function orderOf(
  door: Door,
  call: DoorCall,
  { header, caller, signal }: DoorRequest,
): { readonly scope: Scope; readonly options: GenerateOptions } {
  const { namespace, options } = requestControls(header, call.cacheField)
  const { tenant, credential } = caller
  const headers = headersIn(header, door.passedHeaders)
  return {
    scope: { tenant, ...(namespace === undefined ? {} : { namespace }) },
    options: {
      ...options,
      signal,
      ...(credential === undefined ? {} : { credential }),
      ...(headers === undefined ? {} : { headers }),
    },
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
  const headers = {
    ...answerHeaders(delivery, provider),
    'content-type': 'text/event-stream; charset=utf-8',
    // Tells nginx and its like to pass pieces on as they come.
    'x-accel-buffering': 'no',
  }
  return { headers, body: events(door, call, chunks, logger) }
}

/** A stream that breaks off says so in the format's own way. */
async function* events(
  door: Door,
  call: DoorCall,
  chunks: AsyncIterable<LlmChunk>,
  logger: LoggerPort,
): AsyncGenerator<string, void, undefined> {
  try {
    yield* door.events(chunks, call)
  } catch (error) {
    const answer = errorAnswer(error)
    if (answer.internal) logger.error('stream failed', { error })
    yield door.brokenOff(answer.error)
  }
}
