import { hash } from 'node:crypto'
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts'
import type { WireProtocol } from '../llm-request.ts'
import { present } from '../present.ts'
import type { LoggedAnswer, LogRow } from './log-row.ts'
import {
  amountOf,
  elapsedMs,
  microDollars,
  momentOf,
  nameOf,
  unpacked,
  unpackedObject,
} from './logged-values.ts'
import { protocolOf } from './request-protocol.ts'

/**
 * Members by which rows of LiteLLM are known: of its table `LiteLLM_SpendLogs`, and of its
 * `StandardLoggingPayload`, which its logging to files and buckets writes.
 */
const TELLTALES = ['call_type', 'spend', 'response_cost', 'api_key', 'litellm_call_id']

/** Kinds of calls; what is asynchronous begins with `a`. */
const CALLS: ReadonlyMap<string, WireProtocol> = new Map([
  ['completion', 'openai.chat'],
  ['acompletion', 'openai.chat'],
  ['responses', 'openai.responses'],
  ['aresponses', 'openai.responses'],
  ['embedding', 'openai.embeddings'],
  ['aembedding', 'openai.embeddings'],
  ['anthropic_messages', 'anthropic.messages'],
])

/** Whether a row is one of LiteLLM's. */
export function isLiteLlmRow(row: JsonObject): boolean {
  return (
    TELLTALES.some((member) => member in row) &&
    ('messages' in row || 'proxy_server_request' in row || 'call_type' in row)
  )
}

/** A call that LiteLLM has logged. */
export function readLiteLlmRow(row: JsonObject): LogRow {
  const protocol = callOf(row)
  if (protocol === 'other') return { kind: 'left_out', reason: 'not_served' }
  const body = sentBody(row) ?? rebuiltBody(row, protocol ?? 'openai.chat')
  if (body === undefined) return { kind: 'left_out', reason: 'no_prompt' }
  const spoken = protocol ?? protocolOf(body)
  if (spoken === undefined) return { kind: 'left_out', reason: 'not_served' }
  const at = momentOf(row.startTime)
  const given = present({ at, tenant: tenantOf(row) })
  return { kind: 'request', request: { protocol: spoken, body, ...given, answer: answerOf(row) } }
}

function callOf({ call_type: call }: JsonObject): WireProtocol | 'other' | undefined {
  if (typeof call !== 'string' || call === '') return undefined
  return CALLS.get(call) ?? 'other'
}

/** What the proxy was sent, where it has kept that. */
function sentBody({ proxy_server_request: kept, metadata }: JsonObject): JsonObject | undefined {
  const sent = unpackedObject(kept ?? unpackedObject(metadata).proxy_server_request)
  const body = isJsonObject(sent.body) ? sent.body : sent
  return 'messages' in body || 'input' in body ? body : undefined
}

/** The request as the log's parts make it. */
function rebuiltBody(row: JsonObject, protocol: WireProtocol): JsonObject | undefined {
  const asked = unpacked(row.messages)
  if (!saysSomething(asked)) return undefined
  const model = nameOf(row.model_group) ?? nameOf(row.model) ?? ''
  const parameters = unpackedObject(row.model_parameters)
  const inMessages = protocol === 'openai.chat' || protocol === 'anthropic.messages'
  if (!inMessages) return { ...parameters, model, input: asked }
  const messages = typeof asked === 'string' ? [{ role: 'user', content: asked }] : asked
  return { ...parameters, model, messages }
}

function saysSomething(asked: JsonValue | undefined): asked is JsonValue {
  if (typeof asked === 'string') return asked !== ''
  return Array.isArray(asked) && asked.length > 0
}

/** Whose key it was. A key's own text may be in the log: a digest stands for it. */
function tenantOf({ api_key: key, metadata, team_id: team }: JsonObject): string | undefined {
  const credential = nameOf(unpackedObject(metadata).user_api_key_hash) ?? nameOf(key)
  if (credential !== undefined) return `key:${hash('sha256', credential).slice(0, 12)}`
  return nameOf(team)
}

function answerOf(row: JsonObject): LoggedAnswer {
  const { status, cache_hit: hit, response, startTime, endTime } = row
  const body = unpackedObject(response)
  const figures = present({
    model: nameOf(row.model),
    provider: nameOf(row.custom_llm_provider),
    inputTokens: amountOf(row.prompt_tokens),
    outputTokens: amountOf(row.completion_tokens),
    cost: microDollars(row.response_cost ?? row.spend),
    latencyMs: elapsedMs(startTime, endTime),
  })
  return {
    ...figures,
    ...(status === 'failure' ? { failed: true } : {}),
    ...(String(hit).toLowerCase() === 'true' ? { fromCache: true } : {}),
    ...(Object.keys(body).length > 0 ? { body } : {}),
  }
}
