import type { JsonObject } from './json.ts'
import type { StreamAssembly } from './wire-format.ts'

/** The assembly of answers that come in one piece: the last one that came is the whole. */
export class OnePiece implements StreamAssembly {
  #body: JsonObject | undefined

  add(chunk: JsonObject): void {
    this.#body = chunk
  }

  get finished(): boolean {
    return this.#body !== undefined
  }

  body(): JsonObject {
    return this.#body ?? {}
  }
}
