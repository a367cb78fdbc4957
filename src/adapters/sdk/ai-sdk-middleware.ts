import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4Middleware,
  LanguageModelV4StreamPart,
} from '@ai-sdk/provider'
import { deliveredStream } from '../../application/delivered-stream.ts'
import type { Delivery } from '../../application/delivery.ts'
import type { Generate } from '../../application/generate.ts'
import type { GenerateOptions } from '../../application/generate-options.ts'
import type { GenerateStream } from '../../application/generate-stream.ts'
import type { AnswerSource } from '../../application/provider-chain.ts'
import { OnlyIfCachedError, RequestAbortedError } from '../../domain/errors.ts'
import type { LlmRequest } from '../../domain/llm-request.ts'
import type { LlmChunk } from '../../domain/llm-response.ts'
import type { LlmProviderPort } from '../../domain/ports/llm-provider-port.ts'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import type { Scope } from '../../domain/scope.ts'
import { generateResult, type Remark, streamPart } from './ai-sdk-answer.ts'
import { type AiSdkCall, aiSdkCall } from './ai-sdk-call.ts'
import { aiSdkControls } from './ai-sdk-controls.ts'
import { aiSdkIdentity } from './ai-sdk-identity.ts'
import { AiSdkModels, assignModel } from './ai-sdk-models.ts'
import { assertMiddlewareSettings } from './own-settings.ts'

/** How long and how often a model is asked. */
interface Bounds {
  /** Longest wait for an answer, retries included, and for each further piece of a stream, in milliseconds. Default 600,000. */
  readonly timeoutMs?: number
  /** How often it is asked again where that may help. Default 2, as the AI SDK has it. */
  readonly retries?: number
}

/** What the middleware drives. */
export interface AiSdkUseCases {
  readonly generate: Pick<Generate, 'execute'>
  readonly generateStream: Pick<GenerateStream, 'execute'>
  readonly logger: LoggerPort
  readonly callersUpstreams: {
    around(name: string, make: () => LlmProviderPort, bounds: Bounds): AnswerSource
  }
}

/** How the middleware is set up. */
export interface AiSdkSettings extends Bounds {
  /** Whose answers these are: callers who may not see each other's answers are different tenants. */
  readonly tenant: string
  /** A partition within the tenant. */
  readonly namespace?: string
  /**
   * Who answers, for models that do not show it, such as wrapped ones: those that say the same
   * here share answers, also across processes. Default: what can be seen of address, headers and
   * settings, else each model object by itself.
   */
  readonly upstream?: string
}

interface Order {
  readonly request: LlmRequest
  readonly scope: Scope
  readonly options: GenerateOptions
}

/**
 * Middleware for the AI SDK's `wrapLanguageModel`: the model's answers, whole and streamed,
 * come from the cache where they can. Calls say what they want of it in
 * `providerOptions.reprise`, answers what became of them in `providerMetadata.reprise`.
 * @throws {InvalidRequestError} where the tenant is missing, or a setting is unknown or wrong.
 */
export function repriseMiddleware(
  useCases: AiSdkUseCases,
  settings: AiSdkSettings,
): LanguageModelV4Middleware {
  assertMiddlewareSettings(settings)
  const orderOf = (params: LanguageModelV4CallOptions, model: LanguageModelV4): Order | undefined =>
    readOrder(params, model, vendorOf(model, useCases, settings), settings)
  return {
    specificationVersion: 'v4',
    wrapGenerate: async ({ doGenerate, params, model }) => {
      const order = orderOf(params, model)
      if (order === undefined) return doGenerate()
      const { request, scope, options } = order
      const asked = useCases.generate.execute(request, scope, options)
      const { response, ...delivery } = await orAborted(asked, params)
      return generateResult(response.body, remarkOn(delivery))
    },
    wrapStream: async ({ doStream, params, model }) => {
      const order = orderOf(params, model)
      if (order === undefined) return doStream()
      const left = new AbortController()
      const { request, scope } = order
      const signals = [left.signal, ...(params.abortSignal ? [params.abortSignal] : [])]
      const options = { ...order.options, signal: AbortSignal.any(signals) }
      const asked = useCases.generateStream.execute(request, scope, options)
      const { chunks, provider: _, ...delivery } = await orAborted(asked, params)
      return { stream: partStream(chunks, remarkOn(delivery), params, () => left.abort()) }
    },
  }
}

/** Whoever answers for a model. */
interface Vendor {
  readonly upstream: string
  readonly account: string
  readonly source: AnswerSource
}

function vendorOf(
  model: LanguageModelV4,
  { callersUpstreams, logger }: AiSdkUseCases,
  { timeoutMs = 600_000, retries = 2, upstream: named }: AiSdkSettings,
): Vendor {
  const { provider } = model
  const { upstream: shown, account, unshared } = aiSdkIdentity(model)
  if (named === undefined && unshared) adviseOnce(logger, provider)
  const upstream = named === undefined ? shown : JSON.stringify([provider, named])
  const make = (): AiSdkModels => new AiSdkModels(provider)
  const source = callersUpstreams.around(`${upstream}:${account}`, make, { timeoutMs, retries })
  return { upstream, account, source }
}

/** Who has been told already: models that show too little may be made anew for every call. */
const ADVISED = new WeakSet<LoggerPort>()

function adviseOnce(logger: LoggerPort, provider: string): void {
  if (ADVISED.has(logger)) return
  ADVISED.add(logger)
  logger.warn(
    'a model does not show its address: its answers are its own, unless `upstream` names it',
    { provider },
  )
}

/**
 * Undefined where the call cannot be kept: it holds what no JSON can, or wants what is not stored.
 * @throws {OnlyIfCachedError} where that is all that is wanted.
 */
function readOrder(
  params: LanguageModelV4CallOptions,
  model: LanguageModelV4,
  { upstream, account, source }: Vendor,
  settings: AiSdkSettings,
): Order | undefined {
  const controls = aiSdkControls(params)
  const call = params.includeRawChunks ? undefined : readable(params, model.modelId, upstream)
  if (call === undefined && controls.options.onlyIfCached) throw new OnlyIfCachedError()
  if (call === undefined) return undefined
  const namespace = controls.namespace ?? settings.namespace
  const { request, headers } = call
  assignModel(request, model)
  return {
    request,
    scope: { tenant: settings.tenant, ...(namespace === undefined ? {} : { namespace }) },
    options: {
      ...controls.options,
      source,
      account,
      headers,
      ...(params.abortSignal === undefined ? {} : { signal: params.abortSignal }),
    },
  }
}

function readable(
  params: LanguageModelV4CallOptions,
  modelId: string,
  upstream: string,
): AiSdkCall | undefined {
  try {
    return aiSdkCall(params, modelId, upstream)
  } catch {
    return undefined
  }
}

/** The AI SDK knows who has left by the signal's own reason. */
async function orAborted<T>(asked: Promise<T>, params: LanguageModelV4CallOptions): Promise<T> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof RequestAbortedError && params.abortSignal?.aborted)
      throw params.abortSignal.reason
    throw error
  }
}

function remarkOn(delivery: Delivery): Remark {
  const { outcome } = delivery
  return 'ageMs' in delivery
    ? { outcome, ageSeconds: Math.floor(delivery.ageMs / 1000) }
    : { outcome }
}

/** A stream that breaks off says so as models do, with a part of its own. */
function partStream(
  chunks: AsyncIterable<LlmChunk>,
  remark: Remark,
  { abortSignal: signal }: LanguageModelV4CallOptions,
  leave: () => void,
): ReadableStream<LanguageModelV4StreamPart> {
  const send = (chunk: LlmChunk): LanguageModelV4StreamPart => streamPart(chunk, remark)
  const brokenOff = (error: unknown): LanguageModelV4StreamPart => ({ type: 'error', error })
  return deliveredStream(chunks, { signal }, { send, brokenOff, leave })
}
