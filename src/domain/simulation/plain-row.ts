import { isJsonObject, type JsonObject } from '../json.ts'
import { present } from '../present.ts'
import type { LoggedAnswer, LogRow } from './log-row.ts'
import { amountOf, microDollars, momentOf, nameOf } from './logged-values.ts'
import { protocolAt, protocolOf } from './request-protocol.ts'

/** Whether a row is a request's body, or holds one as `request`. */
export function isPlainRow(row: JsonObject): boolean {
  return isJsonObject(row.request) || typeof row.model === 'string'
}

/** `{ request, at?, tenant?, url?, response?, usage?, latency_ms?, cost? }`, or the body alone. */
export function readPlainRow(row: JsonObject): LogRow {
  if (!isJsonObject(row.request)) return requestOf(row, {})
  const at = momentOf(row.at)
  if (row.at !== undefined && at === undefined) return wrong('at: must be a date or a time')
  if (row.tenant !== undefined && nameOf(row.tenant) === undefined)
    return wrong('tenant: must be a text')
  return requestOf(row.request, row)
}

function requestOf(body: JsonObject, about: JsonObject): LogRow {
  const { url, at, tenant } = about
  const protocol = typeof url === 'string' ? protocolAt(url) : protocolOf(body)
  if (protocol === undefined) return { kind: 'left_out', reason: 'not_served' }
  const given = present({ at: momentOf(at), tenant: nameOf(tenant), answer: answerOf(about) })
  return { kind: 'request', request: { protocol, body, ...given } }
}

function answerOf({ response, usage, latency_ms: latency, cost }: JsonObject): LoggedAnswer {
  const used = isJsonObject(usage) ? usage : {}
  const figures = present({
    inputTokens: amountOf(used.prompt_tokens ?? used.input_tokens),
    outputTokens: amountOf(used.completion_tokens ?? used.output_tokens),
    latencyMs: amountOf(latency),
    cost: microDollars(cost),
  })
  if (!isJsonObject(response)) return figures
  return isJsonObject(response.error)
    ? { ...figures, failed: true }
    : { ...figures, body: response }
}

function wrong(problem: string): LogRow {
  return { kind: 'wrong', problem }
}
