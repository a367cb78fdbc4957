import { type JsonObject, jsonObjects } from './json.ts'

/** The member that holds a text, and what its events are named after. */
export type TextMember = readonly [member: string, events: string]

/** Parts of messages and of reasoning that hold a text. Maps, because what a type is called is a provider's choice. */
const TEXTS: ReadonlyMap<unknown, TextMember> = new Map([
  ['output_text', ['text', 'output_text']],
  ['refusal', ['refusal', 'refusal']],
  ['reasoning_text', ['text', 'reasoning_text']],
  ['summary_text', ['text', 'reasoning_summary_text']],
])

/** Members of a part that are lists, and fill up with its text. */
const LISTS = ['annotations', 'logprobs']

/**
 * A part of an item as the events that bring it. `name` is what the first and the last are
 * named after, `place` what all of them say of where it belongs.
 */
export function partEvents(
  name: string,
  part: JsonObject,
  place: JsonObject,
): readonly JsonObject[] {
  const text = TEXTS.get(part.type)
  const whole = (stage: string, said: JsonObject): JsonObject => ({
    type: `response.${name}.${stage}`,
    ...place,
    part: said,
  })
  if (text === undefined) return [whole('added', part), whole('done', part)]
  return [
    whole('added', begunPart(part, text)),
    ...contentEvents(part, text, place),
    whole('done', part),
  ]
}

/** A text as the events that bring it, in one piece; none where there is no text. */
export function textEvents(
  holder: JsonObject,
  [member, events]: TextMember,
  place: JsonObject,
): readonly JsonObject[] {
  const text = holder[member]
  if (typeof text !== 'string') return []
  const delta = { type: `response.${events}.delta`, ...place, delta: text }
  const done = { type: `response.${events}.done`, ...place, [member]: text }
  return text === '' ? [done] : [delta, done]
}

function begunPart(part: JsonObject, [member]: TextMember): JsonObject {
  const lists = LISTS.filter((list) => Array.isArray(part[list])).map((list) => [list, []])
  return { ...part, [member]: '', ...Object.fromEntries(lists) }
}

/** Annotations point into the text, and come before it is said to be done. */
function contentEvents(
  part: JsonObject,
  text: TextMember,
  place: JsonObject,
): readonly JsonObject[] {
  const probable = part.type === 'output_text' ? { logprobs: part.logprobs ?? [] } : {}
  const pieces = textEvents(part, text, place).map((event) => ({ ...event, ...probable }))
  const annotations = jsonObjects(part.annotations).map((annotation, index) => ({
    type: 'response.output_text.annotation.added',
    ...place,
    annotation_index: index,
    annotation,
  }))
  return [...pieces.slice(0, -1), ...annotations, ...pieces.slice(-1)]
}
