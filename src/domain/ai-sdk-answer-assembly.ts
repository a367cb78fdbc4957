import { memberOf } from './ai-sdk-answer.ts'
import type { JsonObject } from './json.ts'
import type { LlmChunk } from './llm-response.ts'
import type { StreamAssembly } from './wire-format.ts'

/** Parts that become no content: they say how, not what; tool input comes once more with its call. */
const PASSING: ReadonlySet<unknown> = new Set([
  'ping',
  'raw',
  'tool-input-start',
  'tool-input-delta',
  'tool-input-end',
])

/** Puts the parts of a stream of the AI SDK together to the answer that it would have been, whole. */
export class AiSdkAnswerAssembly implements StreamAssembly {
  #answer: JsonObject = { warnings: [] }
  readonly #content: JsonObject[] = []
  /** Where the blocks are that grow, by kind and identifier. */
  readonly #places = new Map<string, number>()
  #finished = false

  get finished(): boolean {
    return this.#finished
  }

  add(part: LlmChunk): void {
    const { type, ...said } = part
    const [, kind, step] = /^(text|reasoning)-(start|delta|end)$/.exec(String(type)) ?? []
    if (kind !== undefined && step !== undefined) this.#addToBlock(kind, step, said)
    else if (type === 'stream-start') this.#answer = { ...this.#answer, ...said }
    else if (type === 'response-metadata') this.#addMetadata(said)
    else if (type === 'finish') this.#finish(said)
    else if (!PASSING.has(type) && part.preliminary !== true) this.#content.push(part)
  }

  body(): JsonObject {
    return { ...this.#answer, content: [...this.#content] }
  }

  #addMetadata(said: JsonObject): void {
    this.#answer = { ...this.#answer, response: { ...memberOf(this.#answer, 'response'), ...said } }
  }

  #finish(said: JsonObject): void {
    this.#answer = { ...this.#answer, ...said }
    this.#finished = true
  }

  #addToBlock(kind: string, step: string, { id, delta, ...rest }: JsonObject): void {
    const name = `${kind}:${String(id)}`
    if (step === 'start') {
      this.#places.set(name, this.#content.length)
      this.#content.push({ type: kind, text: '', ...rest })
      return
    }
    const place = this.#places.get(name) ?? -1
    const block = this.#content[place]
    if (block === undefined) return
    const text = String(block.text) + (step === 'delta' ? String(delta ?? '') : '')
    this.#content[place] = { ...block, ...rest, text }
  }
}
