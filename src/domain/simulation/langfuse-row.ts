import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts'
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

/** Kinds of observations that are calls of a model. */
const CALLS: ReadonlySet<unknown> = new Set(['GENERATION', 'EMBEDDING'])

/** Members of an input that is a list of messages with what goes along with it. */
const WITH_MESSAGES = ['messages', 'tools', 'tool_choice', 'response_format', 'system']

/** Parameters that Langfuse's integrations write where a call had none. */
const NOT_GIVEN: ReadonlySet<JsonValue | undefined> = new Set([null, 'inf', 'Infinity', 'None', ''])

/** Whether a row is an observation of Langfuse's: of its API, its exports from tables, or to blob storage. */
export function isLangfuseRow(row: JsonObject): boolean {
  return typeof row.type === 'string' && ('traceId' in row || 'trace_id' in row)
}

/** A call that Langfuse has observed. */
export function readLangfuseRow(row: JsonObject): LogRow {
  if (!CALLS.has(row.type)) return { kind: 'left_out', reason: 'no_generation' }
  const body = bodyOf(row)
  if (body === undefined) return { kind: 'left_out', reason: 'no_prompt' }
  const protocol = row.type === 'EMBEDDING' ? 'openai.embeddings' : protocolOf(body)
  if (protocol === undefined) return { kind: 'left_out', reason: 'not_served' }
  const at = momentOf(row.startTime ?? row.start_time)
  const request = { protocol, body, ...present({ at }), answer: answerOf(row) }
  return { kind: 'request', request }
}

function bodyOf(row: JsonObject): JsonObject | undefined {
  const input = unpacked(row.input)
  const model = modelOf(row) ?? ''
  const parameters = parametersOf(row)
  if (row.type === 'EMBEDDING') {
    return input === undefined || input === null ? undefined : { ...parameters, model, input }
  }
  if (Array.isArray(input) && input.length > 0) return { ...parameters, model, messages: input }
  if (typeof input === 'string' && input !== '')
    return { ...parameters, model, messages: [{ role: 'user', content: input }] }
  if (!isJsonObject(input)) return undefined
  if (Array.isArray(input.messages)) {
    const given = WITH_MESSAGES.filter((member) => member in input)
    const parts = Object.fromEntries(given.map((member) => [member, input[member]]))
    return { ...parameters, model, ...parts }
  }
  return 'input' in input ? { ...parameters, model, ...input } : undefined
}

function modelOf(row: JsonObject): string | undefined {
  return nameOf(row.model) ?? nameOf(row.providedModelName) ?? nameOf(row.provided_model_name)
}

/** Numbers come as texts from some exports. */
function parametersOf({
  modelParameters,
  model_parameters: written,
}: JsonObject): Readonly<Record<string, JsonValue>> {
  const given = Object.entries(unpackedObject(modelParameters ?? written))
  const parameters = given.filter(([, value]) => value !== undefined && !NOT_GIVEN.has(value))
  return Object.fromEntries(parameters.map(([name, value]) => [name, numberIn(value ?? null)]))
}

function numberIn(value: JsonValue): JsonValue {
  return typeof value === 'string' && /^-?\d+([.]\d+)?$/.test(value) ? Number(value) : value
}

function answerOf(row: JsonObject): LoggedAnswer {
  const used = unpackedObject(row.usageDetails ?? row.usage_details ?? row.usage)
  const costs = unpackedObject(row.costDetails ?? row.cost_details)
  const body = unpackedObject(row.output)
  const seconds = amountOf(row.latency)
  const spent = elapsedMs(row.startTime ?? row.start_time, row.endTime ?? row.end_time)
  const figures = present({
    model: modelOf(row),
    inputTokens: amountOf(used.input ?? row.promptTokens ?? row.inputUsage),
    outputTokens: amountOf(used.output ?? row.completionTokens ?? row.outputUsage),
    cost: microDollars(row.totalCost ?? row.total_cost ?? costs.total ?? row.calculatedTotalCost),
    latencyMs: spent ?? (seconds === undefined ? undefined : seconds * 1000),
  })
  const answered = 'choices' in body || 'stop_reason' in body || body.object === 'response'
  return {
    ...figures,
    ...(row.level === 'ERROR' ? { failed: true } : {}),
    ...(answered ? { body } : {}),
  }
}
