import type { LanguageModelV4CallOptions } from '@ai-sdk/provider'
import type { JsonObject } from '../../domain/json.ts'
import type { LlmMessage, LlmRequest } from '../../domain/llm-request.ts'
import type { ProviderCall } from '../../domain/ports/llm-provider-port.ts'
import { decoded, encoded } from './encoded-values.ts'

/** Headers that change no answer: they tell about the caller, or trace the call. */
const NEUTRAL_HEADERS: ReadonlySet<string> = new Set([
  'baggage',
  'idempotency-key',
  'traceparent',
  'tracestate',
  'user-agent',
  'x-request-id',
])

/** A call of a model as a request, and what goes along with it. */
export interface AiSdkCall {
  readonly request: LlmRequest
  /** Headers that change no answer. */
  readonly headers: Readonly<Record<string, string>>
}

/**
 * A call of a model as a request, exactly: {@link callOptions} makes the same call of it.
 * @throws {TypeError} where it holds what JSON cannot express.
 */
export function aiSdkCall(
  options: LanguageModelV4CallOptions,
  modelId: string,
  upstream: string,
): AiSdkCall {
  const { prompt, temperature, maxOutputTokens, headers = {}, ...rest } = options
  const sent = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  const isNeutral = ([name]: readonly [string, string]): boolean =>
    NEUTRAL_HEADERS.has(name.toLowerCase())
  const changing = sent.filter((header) => !isNeutral(header))
  const request = {
    protocol: 'ai-sdk.v4' as const,
    model: modelId,
    upstream,
    messages: encoded(prompt) as unknown as readonly LlmMessage[],
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxOutputTokens === undefined ? {} : { maxTokens: maxOutputTokens }),
    parameters: encoded(withoutOurs(rest)) as JsonObject,
    ...(changing.length === 0 ? {} : { headers: Object.fromEntries(changing) }),
  }
  return { request, headers: Object.fromEntries(sent.filter(isNeutral)) }
}

/** The call that a request was made of, to be made now. */
export function callOptions(request: LlmRequest, call: ProviderCall): LanguageModelV4CallOptions {
  const { temperature, maxTokens, messages, parameters } = request
  return {
    ...(decoded(parameters) as object),
    prompt: decoded(messages) as LanguageModelV4CallOptions['prompt'],
    ...(typeof temperature === 'number' ? { temperature } : {}),
    ...(typeof maxTokens === 'number' ? { maxOutputTokens: maxTokens } : {}),
    headers: { ...call.headers, ...request.headers },
    abortSignal: call.signal,
  }
}

/** What callers tell Reprise is nothing to the model, and how they want to be answered is no part of the question. */
function withoutOurs({
  providerOptions,
  abortSignal: _signal,
  includeRawChunks: _raw,
  ...rest
}: Omit<LanguageModelV4CallOptions, 'prompt'>): object {
  if (providerOptions === undefined) return rest
  const { reprise: _, ...others } = providerOptions
  return Object.keys(others).length === 0 ? rest : { ...rest, providerOptions: others }
}
