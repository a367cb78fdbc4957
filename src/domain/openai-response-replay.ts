import { isJsonObject, type JsonObject } from './json.ts'
import type { LlmChunk } from './llm-response.ts'
import { outputOf, reissuedResponse } from './openai-response.ts'
import { itemEvents } from './openai-response-items.ts'
import type { ReplayIdentity } from './wire-format.ts'

/** Members of a response that are null until its end. */
const KNOWN_LAST = ['completed_at', 'incomplete_details']

/** A whole response as the events of a stream, numbered: its beginning, each item of its output, itself. */
export function replayResponse(body: JsonObject): readonly LlmChunk[] {
  const response = begunResponse(body)
  const end = body.status === 'incomplete' ? 'response.incomplete' : 'response.completed'
  const events = [
    { type: 'response.created', response },
    { type: 'response.in_progress', response },
    ...outputOf(body).flatMap(itemEvents),
    { type: end, response: body },
  ]
  return events.map((event, place) => ({ ...event, sequence_number: place }))
}

/** An event of somebody else's stream under an identity of one's own, where the response may have one. */
export function reissuedResponseEvent(event: LlmChunk, identity: ReplayIdentity): LlmChunk {
  if (!isJsonObject(event.response)) return event
  return { ...event, response: reissuedResponse(event.response, identity) }
}

function begunResponse(body: JsonObject): JsonObject {
  const { usage: _usage, output_text: _text, ...rest } = body
  const unknown = KNOWN_LAST.filter((member) => member in body).map((member) => [member, null])
  return { ...rest, status: 'in_progress', output: [], ...Object.fromEntries(unknown) }
}
