import { contentOf, memberOf } from './ai-sdk-answer.ts'
import type { JsonObject } from './json.ts'
import type { LlmChunk } from './llm-response.ts'

/** A whole answer as the parts of a stream: start, metadata, the content in order, finish. */
export function replayAiSdkAnswer(body: JsonObject): readonly LlmChunk[] {
  const { warnings = [], finishReason, usage, providerMetadata } = body
  const metadata = providerMetadata === undefined ? {} : { providerMetadata }
  return [
    { type: 'stream-start', warnings },
    { type: 'response-metadata', ...memberOf(body, 'response') },
    ...contentOf(body).flatMap(contentParts),
    { type: 'finish', finishReason, usage, ...metadata },
  ]
}

function contentParts(content: JsonObject, place: number): readonly LlmChunk[] {
  const { type } = content
  if (type === 'text' || type === 'reasoning') return blockParts(content, String(type), place)
  return type === 'tool-call' ? [...inputParts(content), content] : [content]
}

function blockParts(
  { type: _type, text, citations, ...rest }: JsonObject,
  kind: string,
  place: number,
): readonly LlmChunk[] {
  const id = String(place)
  const cited = citations === undefined ? {} : { citations }
  return [
    { type: `${kind}-start`, id, ...rest },
    ...(text === '' ? [] : [{ type: `${kind}-delta`, id, delta: text }]),
    { type: `${kind}-end`, id, ...cited, ...rest },
  ]
}

/** A call's input comes before the call, as with a model that streams it. */
function inputParts(call: JsonObject): readonly LlmChunk[] {
  const { toolCallId: id, toolName, input, providerExecuted, dynamic } = call
  const how = {
    ...(providerExecuted === undefined ? {} : { providerExecuted }),
    ...(dynamic === undefined ? {} : { dynamic }),
  }
  return [
    { type: 'tool-input-start', id, toolName, ...how },
    { type: 'tool-input-delta', id, delta: input },
    { type: 'tool-input-end', id },
  ]
}
