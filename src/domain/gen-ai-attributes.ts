import type { JsonValue } from './json.ts'
import type { LlmRequest, WireProtocol } from './llm-request.ts'
import type { LlmResponse } from './llm-response.ts'
import type { SpanAttributes } from './ports/tracer-port.ts'
import { formatOf } from './wire-formats.ts'

/** Longest name that goes into a span: callers and providers make them up. */
const MAX_NAME = 200

/** Parameters that are numbers, by what the conventions call them; none of them is text. */
const NUMBERS: Readonly<Record<string, string>> = {
  top_p: 'gen_ai.request.top_p',
  top_k: 'gen_ai.request.top_k',
  frequency_penalty: 'gen_ai.request.frequency_penalty',
  presence_penalty: 'gen_ai.request.presence_penalty',
  seed: 'gen_ai.request.seed',
  dimensions: 'gen_ai.embeddings.dimension.count',
}

/** `gen_ai.operation.name`. */
export function operationOf(protocol: WireProtocol): 'chat' | 'embeddings' {
  return protocol === 'openai.embeddings' ? 'embeddings' : 'chat'
}

/** A name as spans carry it. */
export function spanName(name: string): string {
  return name.slice(0, MAX_NAME)
}

/** A digest as spans carry it: enough digits to find it by, too few to be it. */
export function spanDigest(digest: string): string {
  return digest.slice(0, 12)
}

/** What the conventions want to know of every request, first of all: see {@link settingAttributes}. */
export function requestAttributes(
  { protocol, model }: Pick<LlmRequest, 'protocol' | 'model'>,
  streamed: boolean,
): SpanAttributes {
  return {
    'gen_ai.operation.name': operationOf(protocol),
    'gen_ai.request.model': spanName(model),
    'gen_ai.request.stream': streamed || undefined,
  }
}

/** What a request says besides its words, as far as it is numbers. */
export function settingAttributes(request: LlmRequest): SpanAttributes {
  const { temperature, maxTokens, parameters } = request
  const numbers = Object.entries(NUMBERS).map(([name, called]) => [
    called,
    numberIn(parameters[name]),
  ])
  const choices = numberIn(parameters.n)
  return {
    'gen_ai.request.temperature': numberIn(temperature),
    'gen_ai.request.max_tokens': numberIn(maxTokens),
    'gen_ai.request.choice.count': choices === 1 ? undefined : choices,
    ...Object.fromEntries(numbers),
  }
}

/** What the conventions want to know of an answer. Usage is left out where the provider does not say. */
export function responseAttributes(response: LlmResponse): SpanAttributes {
  const { model, finishReason, body } = response
  return {
    'gen_ai.response.model': model === '' ? undefined : spanName(model),
    'gen_ai.response.id': typeof body.id === 'string' ? spanName(body.id) : undefined,
    'gen_ai.response.finish_reasons': finishReason === null ? undefined : [spanName(finishReason)],
    ...usageAttributes(response),
  }
}

function usageAttributes({
  protocol,
  inputTokens,
  outputTokens,
  body,
}: LlmResponse): SpanAttributes {
  if (inputTokens + outputTokens === 0) return {}
  return {
    'gen_ai.usage.input_tokens': inputTokens,
    'gen_ai.usage.output_tokens': operationOf(protocol) === 'chat' ? outputTokens : undefined,
    'gen_ai.usage.cache_read.input_tokens': formatOf(protocol).cachedInputTokens(body) || undefined,
  }
}

function numberIn(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined
}
