import type { LanguageModelV4GenerateResult, LanguageModelV4StreamPart } from '@ai-sdk/provider'
import { isJsonObject, type JsonObject } from '../../domain/json.ts'
import { decoded, told } from './encoded-values.ts'

/** What Reprise says of an answer, under its name in the metadata of providers. */
export type Remark = Readonly<Record<string, string | number>>

/** What a model has generated, as JSON; without what it says of its own HTTP exchange. */
export function answerBody(result: LanguageModelV4GenerateResult): JsonObject {
  const { request: _sent, response, ...said } = result
  const { headers: _headers, body: _body, timestamp, ...metadata } = response ?? {}
  return asJson({ ...said, response: { ...metadata, ...dated(timestamp) } })
}

/** What models say besides may be anything, and must not cost the answer. */
function asJson(value: object): JsonObject {
  return told(value) as JsonObject
}

function dated(timestamp: unknown): { readonly timestamp?: string } {
  const date = new Date(timestamp instanceof Date ? timestamp : String(timestamp))
  return Number.isNaN(date.getTime()) ? {} : { timestamp: date.toISOString() }
}

/** An answer as models give it, with a remark. */
export function generateResult(body: JsonObject, remark: Remark): LanguageModelV4GenerateResult {
  const { response, providerMetadata, ...said } = body
  const result = {
    ...(decoded(said) as object),
    response: metadata(response as JsonObject),
    providerMetadata: remarked(providerMetadata, remark),
  }
  return result as LanguageModelV4GenerateResult
}

/** A part of a stream as JSON. */
export function streamChunk(part: LanguageModelV4StreamPart): JsonObject {
  if (part.type !== 'response-metadata') return asJson(part)
  const { timestamp, ...metadata } = part
  return asJson({ ...metadata, ...dated(timestamp) })
}

/** A part as models send it; the last one with a remark. */
export function streamPart(chunk: JsonObject, remark: Remark): LanguageModelV4StreamPart {
  if (chunk.type === 'response-metadata') return metadata(chunk) as LanguageModelV4StreamPart
  const part = decoded(chunk) as LanguageModelV4StreamPart
  if (part.type !== 'finish') return part
  return {
    ...part,
    providerMetadata: remarked(chunk.providerMetadata, remark),
  } as LanguageModelV4StreamPart
}

/** Dates stand in ISO 8601, so that every format may put its own. */
function metadata(said: JsonObject): object {
  const { timestamp, ...rest } = said
  const when = typeof timestamp === 'string' ? { timestamp: new Date(timestamp) } : {}
  return { ...(decoded(rest) as object), ...when }
}

function remarked(metadata: unknown, remark: Remark): object {
  const known = isJsonObject(metadata) ? (decoded(metadata) as object) : {}
  return { ...known, reprise: remark }
}
