import { blocksOf, usageOf } from './anthropic-message.ts'
import { isJsonObject, type JsonObject, jsonObjects } from './json.ts'
import type { LlmChunk } from './llm-response.ts'
import type { ReplayIdentity } from './wire-format.ts'

/** A whole message as the events of a stream: start, each block, the stop reason with the usage, stop. */
export function replayMessage(body: JsonObject): readonly LlmChunk[] {
  const { stop_reason = null, stop_sequence = null, ...rest } = body
  const begun = { ...rest, content: [], stop_reason: null, stop_sequence: null }
  const usage = usageOf(body)
  return [
    { type: 'message_start', message: { ...begun, usage: { ...usage, output_tokens: 0 } } },
    ...blocksOf(body).flatMap(blockEvents),
    { type: 'message_delta', delta: { stop_reason, stop_sequence }, usage },
    { type: 'message_stop' },
  ]
}

/** An event of somebody else's stream under an identity of one's own. */
export function reissuedEvent(event: LlmChunk, { id }: ReplayIdentity): LlmChunk {
  if (event.type !== 'message_start' || !isJsonObject(event.message)) return event
  return { ...event, message: { ...event.message, id } }
}

function blockEvents(block: JsonObject, index: number): readonly LlmChunk[] {
  const { empty, deltas } = inPieces(block)
  return [
    { type: 'content_block_start', index, content_block: empty },
    ...deltas.map((delta) => ({ type: 'content_block_delta', index, delta })),
    { type: 'content_block_stop', index },
  ]
}

/** A block as it begins, and what is added to it; kinds without pieces begin as they are. */
function inPieces(block: JsonObject): { empty: JsonObject; deltas: readonly JsonObject[] } {
  if (typeof block.text === 'string') return textPieces(block, block.text)
  if (typeof block.thinking === 'string') return thinkingPieces(block, block.thinking)
  const { input } = block
  if (!isJsonObject(input) || Object.keys(input).length === 0) return { empty: block, deltas: [] }
  const delta = { type: 'input_json_delta', partial_json: JSON.stringify(input) }
  return { empty: { ...block, input: {} }, deltas: [delta] }
}

function textPieces(
  block: JsonObject,
  text: string,
): { empty: JsonObject; deltas: readonly JsonObject[] } {
  const cited = jsonObjects(block.citations)
  const begun = cited.length > 0 ? { citations: [] } : {}
  const citations = cited.map((citation) => ({ type: 'citations_delta', citation }))
  return {
    empty: { ...block, ...begun, text: '' },
    deltas: [...citations, ...(text === '' ? [] : [{ type: 'text_delta', text }])],
  }
}

function thinkingPieces(
  block: JsonObject,
  thinking: string,
): { empty: JsonObject; deltas: readonly JsonObject[] } {
  const { signature } = block
  const signed = typeof signature === 'string' && signature !== ''
  return {
    empty: { ...block, thinking: '', ...(signed ? { signature: '' } : {}) },
    deltas: [
      ...(thinking === '' ? [] : [{ type: 'thinking_delta', thinking }]),
      ...(signed ? [{ type: 'signature_delta', signature }] : []),
    ],
  }
}
