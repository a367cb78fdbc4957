import { type JsonObject, type JsonValue, objectIn, withoutNulls } from './json.ts'
import type { LlmChunk } from './llm-response.ts'
import type { StreamAssembly } from './wire-format.ts'

/** What a kind of delta adds to: a member of the block. A map, because what a kind is called is a provider's choice. */
const TARGETS: ReadonlyMap<unknown, readonly [from: string, to: string]> = new Map([
  ['text_delta', ['text', 'text']],
  ['thinking_delta', ['thinking', 'thinking']],
  ['signature_delta', ['signature', 'signature']],
  ['citations_delta', ['citation', 'citations']],
])

/** Puts the events of a streamed message together to the body that it would have been, whole. */
export class MessageAssembly implements StreamAssembly {
  #message: JsonObject = {}
  readonly #blocks = new Map<number, JsonObject>()
  /** Input of tools, which comes as pieces of JSON text. */
  readonly #inputs = new Map<number, string>()
  #stopped = false

  /** Adds the next event; those that it does not know, such as `ping`, say nothing of the message. */
  add(event: LlmChunk): void {
    const { type, index, delta } = event
    const place = typeof index === 'number' ? index : 0
    if (type === 'message_start') this.#message = objectIn(event.message)
    if (type === 'content_block_start') this.#blocks.set(place, objectIn(event.content_block))
    if (type === 'content_block_delta') this.#addDelta(place, objectIn(delta))
    if (type === 'message_delta') this.#finish(objectIn(delta), objectIn(event.usage))
    if (type === 'message_stop') this.#stopped = true
  }

  get finished(): boolean {
    return this.#stopped && typeof this.#message.stop_reason === 'string'
  }

  body(): JsonObject {
    const places = [...this.#blocks.keys()].sort((one, other) => one - other)
    return { ...this.#message, content: places.map((place) => this.#blockAt(place)) }
  }

  #addDelta(place: number, delta: JsonObject): void {
    if (delta.type === 'input_json_delta') {
      this.#inputs.set(place, (this.#inputs.get(place) ?? '') + String(delta.partial_json ?? ''))
      return
    }
    const [from, to] = TARGETS.get(delta.type) ?? []
    if (from === undefined || to === undefined) return
    const block = this.#blocks.get(place) ?? {}
    this.#blocks.set(place, { ...block, [to]: grown(block[to], delta[from], to === 'citations') })
  }

  /** What comes at the end replaces what was said at the beginning, unless it says nothing. */
  #finish(delta: JsonObject, usage: JsonObject): void {
    const used = { ...objectIn(this.#message.usage), ...withoutNulls(usage) }
    this.#message = { ...this.#message, ...delta, usage: used }
  }

  #blockAt(place: number): JsonObject {
    const block = this.#blocks.get(place) ?? {}
    const input = this.#inputs.get(place) ?? ''
    return input === '' ? block : { ...block, input: parsed(input) }
  }
}

function grown(
  known: JsonValue | undefined,
  more: JsonValue | undefined,
  list: boolean,
): JsonValue {
  if (list) return [...(Array.isArray(known) ? known : []), more ?? null]
  return String(known ?? '') + String(more ?? '')
}

/** Input that is no JSON stays the text that it is: such an answer is not fit to be stored. */
function parsed(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    return text
  }
}
