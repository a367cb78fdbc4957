import { choicesOf, finishReasonsOf, messageOf } from './chat-completion.ts'
import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  jsonObjects,
  objectIn,
  withoutNulls,
} from './json.ts'
import type { LlmChunk } from './llm-response.ts'
import type { StreamAssembly } from './wire-format.ts'

/** Members of a delta that name something and so are replaced, never appended to. */
const NAMING_FIELDS = new Set(['id', 'type', 'name', 'role', 'index', 'format'])

/** A choice before any of it has come. Whole ones have these members always; deltas may leave out what is null. */
const NOTHING_SAID = {
  message: { role: 'assistant', content: null, refusal: null },
  logprobs: null,
  finish_reason: null,
}

/** Puts the chunks of a streamed chat completion together to the body that it would have been, whole. */
export class ChatCompletionAssembly implements StreamAssembly {
  #envelope: Record<string, JsonValue | undefined> = {}
  readonly #choices = new Map<number, Record<string, JsonValue | undefined>>()

  /** Adds the next chunk. What pads it to hide its length (`obfuscation`) is no part of the answer. */
  add(chunk: LlmChunk): void {
    const { choices: _choices, usage, obfuscation: _padding, ...envelope } = chunk
    if (!repeats(this.#envelope, envelope))
      this.#envelope = { ...envelope, ...this.#envelope, ...withoutNulls(envelope) }
    if (isJsonObject(usage)) this.#envelope.usage = usage
    for (const choice of choicesOf(chunk)) this.#addChoice(choice)
  }

  /** Whether there is a choice, and each has its finish reason. */
  get finished(): boolean {
    const reasons = finishReasonsOf(this.body())
    return reasons.length > 0 && !reasons.includes(null)
  }

  /** The whole body so far. */
  body(): JsonObject {
    const indices = [...this.#choices.keys()].sort((a, b) => a - b)
    const choices = indices.map((index) => ({
      index,
      ...wholeChoice(this.#choices.get(index) ?? {}),
    }))
    return { ...this.#envelope, object: 'chat.completion', choices }
  }

  /** Only the delta and the logprobs come in pieces; all else that a choice says, it says anew. */
  #addChoice(choice: JsonObject): void {
    const { index, delta, logprobs, ...said } = choice
    const place = typeof index === 'number' ? index : 0
    const known = this.#choices.get(place) ?? NOTHING_SAID
    this.#choices.set(place, {
      ...(repeats(known, said) ? known : { ...known, ...withoutNulls(said) }),
      logprobs: merge(known.logprobs, logprobs) ?? null,
      message: merge(known.message, objectIn(delta)),
    })
  }
}

/** Whether nothing is said that is not known: most chunks say only what is new in their deltas. */
function repeats(known: JsonObject, said: JsonObject): boolean {
  return Object.keys(said).every((name) => {
    const value = said[name]
    return Object.hasOwn(known, name) && (value === null || value === known[name])
  })
}

/** Streams number their tool calls, whole messages do not. */
function wholeChoice(choice: JsonObject): JsonObject {
  const message = messageOf(choice)
  if (!Array.isArray(message.tool_calls)) return choice
  const calls = jsonObjects(message.tool_calls).map(({ index: _index, ...call }) => call)
  return { ...choice, message: { ...message, tool_calls: calls } }
}

/**
 * Text grows, lists of numbered parts (`tool_calls`) merge by their `index`, other
 * lists grow, objects merge member by member, and all else is replaced; null adds nothing.
 */
function merge(known: JsonValue | undefined, more: JsonValue | undefined): JsonValue | undefined {
  if (more === undefined) return known
  if (more === null || known === undefined || known === null) return known ?? settled(more)
  if (typeof known === 'string' && typeof more === 'string') return known + more
  if (Array.isArray(known) && Array.isArray(more)) return mergeLists(known, more)
  if (isJsonObject(known) && isJsonObject(more)) return mergeObjects(known, more)
  return more
}

function mergeObjects(known: JsonObject, more: JsonObject): JsonObject {
  const merged: Record<string, JsonValue | undefined> = { ...known }
  for (const [field, value] of Object.entries(more)) {
    const replaces = NAMING_FIELDS.has(field) && value !== null && value !== ''
    merged[field] = replaces ? value : merge(merged[field], value)
  }
  return merged
}

function mergeLists(known: readonly JsonValue[], more: readonly JsonValue[]): JsonValue[] {
  const merged = [...known]
  for (const item of more) {
    const place = merged.findLastIndex((other) => samePart(other, item))
    if (place < 0) merged.push(item)
    else merged[place] = merge(merged[place], item) ?? null
  }
  return merged
}

/** Some servers give every tool call the same number; then its identifier tells them apart. */
function samePart(one: JsonValue, other: JsonValue): boolean {
  if (!isJsonObject(one) || !isJsonObject(other)) return false
  if (typeof one.index !== 'number' || one.index !== other.index) return false
  return !one.id || !other.id || one.id === other.id
}

/** A list's first arrival may itself hold several pieces of one part. */
function settled(value: JsonValue): JsonValue {
  return Array.isArray(value) ? mergeLists([], value) : value
}
