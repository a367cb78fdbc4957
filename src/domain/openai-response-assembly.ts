import { isJsonObject, type JsonObject } from './json.ts'
import type { LlmChunk } from './llm-response.ts'
import { outputOf } from './openai-response.ts'
import type { StreamAssembly } from './wire-format.ts'

/** The events that end a stream with an answer, and the status of the response that they carry. A map, as others' names are a provider's choice. */
const ENDS: ReadonlyMap<unknown, string> = new Map([
  ['response.completed', 'completed'],
  ['response.incomplete', 'incomplete'],
])

/**
 * Puts the events of a streamed response together to the body that it would have been, whole.
 * The last event carries that body. Servers that leave its output out have sent every item whole,
 * when it was done.
 */
export class ResponseAssembly implements StreamAssembly {
  #begun: JsonObject = {}
  #last: JsonObject | undefined
  readonly #items = new Map<number, JsonObject>()

  /** Adds the next event; pieces of items say nothing that the items do not. */
  add({ type, response, item, output_index: place }: LlmChunk): void {
    const said = isJsonObject(response) ? response : {}
    const status = ENDS.get(type)
    if (status === undefined) this.#begun = { ...this.#begun, ...said }
    else this.#last = { status, ...said }
    if (isJsonObject(item) && typeof place === 'number') this.#items.set(place, item)
  }

  get finished(): boolean {
    return this.#last !== undefined
  }

  body(): JsonObject {
    const { output, ...last } = this.#last ?? {}
    if (outputOf({ output }).length > 0) return { ...last, output }
    const places = [...this.#items.keys()].sort((one, other) => one - other)
    const items = places.map((place) => this.#items.get(place) ?? {})
    return { ...this.#begun, ...last, output: items }
  }
}
