import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts'
import type { LlmMessage, LlmRequest, WireProtocol } from '../llm-request.ts'

/** What a body asks, or which of its fields the gateway would refuse. */
export type RequestReading =
  | {
      readonly kind: 'read'
      readonly request: LlmRequest
      /** LiteLLM's field, which concerns the cache alone. */
      readonly cacheField: JsonValue | undefined
    }
  | { readonly kind: 'wrong'; readonly problem: string }

/** The field that bounds an answer, by format. */
const BOUNDS: Readonly<Partial<Record<WireProtocol, string>>> = {
  'openai.chat': 'max_tokens',
  'openai.responses': 'max_output_tokens',
  'anthropic.messages': 'max_tokens',
}

/** The name of the field that bounds an answer's length, in a format's own words. */
export function boundNameOf(protocol: WireProtocol): string {
  return BOUNDS[protocol] ?? 'max_tokens'
}

/** Reads a body as the gateway's door for its format does. */
export function readRequest(protocol: WireProtocol, body: JsonObject): RequestReading {
  const problem = problemIn(protocol, body)
  if (problem !== undefined) return { kind: 'wrong', problem }
  const bound = boundNameOf(protocol)
  const talks = protocol === 'openai.chat' || protocol === 'anthropic.messages'
  const own = new Set(['model', 'cache', ...(protocol === 'openai.embeddings' ? [] : [bound])])
  if (protocol !== 'openai.embeddings') own.add('temperature').add('stream')
  if (talks) own.add('messages')
  const parameters = Object.fromEntries(Object.entries(body).filter(([name]) => !own.has(name)))
  const { temperature, [bound]: maxTokens } = own.has(bound) ? body : ({} as JsonObject)
  const request = {
    protocol,
    model: String(body.model),
    messages: talks ? (body.messages as readonly LlmMessage[]) : [],
    ...(temperature === undefined ? {} : { temperature: temperature as number | null }),
    ...(maxTokens === undefined ? {} : { maxTokens: maxTokens as number | null }),
    parameters,
  }
  return { kind: 'read', request, cacheField: body.cache }
}

function problemIn(protocol: WireProtocol, body: JsonObject): string | undefined {
  if (typeof body.model !== 'string' || body.model === '') return 'model: must be a text'
  if (protocol === 'openai.embeddings') return embeddingProblem(body)
  if (!isNumberOrNone(body.temperature)) return 'temperature: must be a number'
  const bound = boundNameOf(protocol)
  if (!isNumberOrNone(body[bound])) return `${bound}: must be a number`
  if (protocol === 'openai.responses') return inputProblem(body)
  if (protocol === 'anthropic.messages' && typeof body[bound] !== 'number')
    return `${bound}: must be a number`
  return messageProblem(body)
}

function isNumberOrNone(value: JsonValue | undefined): boolean {
  return value === undefined || value === null || typeof value === 'number'
}

function messageProblem({ messages }: JsonObject): string | undefined {
  if (!Array.isArray(messages) || messages.length === 0) return 'messages: must be a list'
  const place = messages.findIndex((message) => !isJsonObject(message) || !hasRole(message))
  return place < 0 ? undefined : `messages.${place}: must be an object with a role`
}

function hasRole({ role }: JsonObject): boolean {
  return typeof role === 'string' && role !== ''
}

function inputProblem({ input }: JsonObject): string | undefined {
  const fits = input === undefined || input === null || typeof input === 'string'
  return fits || Array.isArray(input) ? undefined : 'input: must be a text or a list'
}

function embeddingProblem({ input }: JsonObject): string | undefined {
  const fits = typeof input === 'string' || (Array.isArray(input) && input.length > 0)
  return fits ? undefined : 'input: must be a text or a list'
}
