import { isJsonObject, type JsonObject } from '../json.ts'
import { present } from '../present.ts'
import type { LoggedAnswer, LogRow } from './log-row.ts'
import { nameOf } from './logged-values.ts'
import { protocolAt, protocolOf } from './request-protocol.ts'

/** Whether a row is one of a batch's input, as OpenAI takes it. */
export function isBatchInput({ body, url, custom_id: id }: JsonObject): boolean {
  return isJsonObject(body) && (typeof url === 'string' || typeof id === 'string')
}

/** Whether a row is one of a batch's output, as OpenAI returns it. */
export function isBatchOutput(row: JsonObject): boolean {
  return typeof row.custom_id === 'string' && ('response' in row || 'error' in row)
}

/** A request of a batch. */
export function readBatchInput({ body, url, custom_id: id }: JsonObject): LogRow {
  if (!isJsonObject(body)) return { kind: 'wrong', problem: 'body: must be an object' }
  const protocol = typeof url === 'string' ? protocolAt(url) : protocolOf(body)
  if (protocol === undefined) return { kind: 'left_out', reason: 'not_served' }
  const answerId = nameOf(id)
  return { kind: 'request', request: { protocol, body, ...present({ answerId }) } }
}

/** An answer of a batch; which request it belongs to is said by its `custom_id`. */
export function readBatchOutput({ custom_id: id, response, error }: JsonObject): LogRow {
  return { kind: 'answer', id: String(id), answer: answerOf(response, error) }
}

function answerOf(response: JsonObject['x'], error: JsonObject['x']): LoggedAnswer {
  const { status_code: status, body } = isJsonObject(response) ? response : {}
  const failed = isJsonObject(error) || (typeof status === 'number' && status >= 400)
  if (failed || !isJsonObject(body)) return { failed: true }
  return { body }
}
