import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GenerateOptions } from '../../application/generate-options.ts'
import type { Scope } from '../../domain/scope.ts'
import { answerHeaders } from './answer-headers.ts'
import type { CallerRegistry } from './caller.ts'
import { type ChatCompletionCall, readChatCompletionCall } from './chat-completions-wire.ts'
import { eventStream } from './event-stream.ts'
import type { GatewayUseCases } from './gateway-parts.ts'
import { headerReader } from './header-reader.ts'
import { requestControls } from './request-controls.ts'

interface Asked {
  readonly call: ChatCompletionCall
  readonly scope: Scope
  readonly options: GenerateOptions
}

/** `POST /v1/chat/completions`. */
export function chatCompletionsRoute(
  app: FastifyInstance,
  useCases: GatewayUseCases,
  callers: CallerRegistry,
): void {
  // Before the body is read: strangers do not get that far.
  const onRequest = async (request: FastifyRequest): Promise<void> => {
    callers.identify(request)
  }
  app.post('/v1/chat/completions', { onRequest }, async (request, reply) => {
    const asked = read(request, reply, callers)
    return asked.call.streamed
      ? answerStreamed(asked, reply, useCases)
      : answerWhole(asked, reply, useCases)
  })
}

function read(request: FastifyRequest, reply: FastifyReply, callers: CallerRegistry): Asked {
  const { tenant, credential } = callers.identify(request)
  const call = readChatCompletionCall(request.body)
  const header = headerReader(request.headers)
  const { namespace, options } = requestControls(header, call.cacheField)
  return {
    call,
    scope: { tenant, ...(namespace === undefined ? {} : { namespace }) },
    options: {
      ...options,
      signal: leaving(reply),
      ...(credential === undefined ? {} : { credential }),
    },
  }
}

async function answerWhole(
  asked: Asked,
  reply: FastifyReply,
  { generate }: GatewayUseCases,
): Promise<unknown> {
  const { response, ...delivery } = await generate.execute(
    asked.call.request,
    asked.scope,
    asked.options,
  )
  reply.headers(answerHeaders(delivery, response.provider)).type('application/json; charset=utf-8')
  return JSON.stringify(response.body)
}

async function answerStreamed(
  { call, scope, options }: Asked,
  reply: FastifyReply,
  { generateStream, logger }: GatewayUseCases,
): Promise<Readable> {
  const { chunks, provider, ...delivery } = await generateStream.execute(
    call.request,
    scope,
    options,
  )
  reply.headers(answerHeaders(delivery, provider)).type('text/event-stream; charset=utf-8')
  // Tells nginx and its like to pass pieces on as they come.
  reply.header('x-accel-buffering', 'no')
  return Readable.from(eventStream(chunks, call.includeUsage, logger), {
    objectMode: true,
    highWaterMark: 16,
  })
}

/** Aborted when the caller hangs up before the answer is complete. */
function leaving(reply: FastifyReply): AbortSignal {
  const controller = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort()
  })
  return controller.signal
}
